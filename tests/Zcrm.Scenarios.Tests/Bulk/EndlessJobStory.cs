using Zcrm.Bulk;

namespace Zcrm;

/// <summary>Jobs that never end are waited for with patience, until the caller has enough.</summary>
public sealed class EndlessJobStory
{
    [Fact]
    public async Task A_job_that_never_ends_is_asked_less_and_less_often_and_can_be_left()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Faults.NextBulkJobs().NeverEnd();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Scenario.Ct);
        var options = new BulkReadOptions { Progress = new Patience(looks: 12, enough.Cancel) };

        await Should.ThrowAsync<OperationCanceledException>(
            scenario.Client().Bulk.ReadAsync("Contacts", options: options, cancellationToken: enough.Token).CountAsync(Scenario.Ct).AsTask());

        scenario.Clock.Waits.Max().ShouldBe(TimeSpan.FromSeconds(30));
    }

    private sealed class Patience(int looks, Action end) : IProgress<BulkReadStatus>
    {
        private int _looks;

        public void Report(BulkReadStatus value)
        {
            if (++_looks == looks) end();
        }
    }
}
