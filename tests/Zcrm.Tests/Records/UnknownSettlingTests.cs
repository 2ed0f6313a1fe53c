namespace Zcrm;

/// <summary>Waiting to send records again can be ended at any time.</summary>
public sealed class UnknownSettlingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancelling_the_wait_leaves_the_outcome_unknown()
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var lost = new TaskCompletionSource();
        var zoho = new StubZoho((_, _) =>
        {
            lost.TrySetResult();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended");
        });
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        CrmRecord[] leads = [new() { ["Last_Name"] = "Ito", ["Email"] = "i@example.com" }];
        var settle = new WriteOptions { SettleUnknown = TimeSpan.FromMinutes(1) };

        Task<WriteResults> batch = new ZcrmClient(options).Records("Leads").UpsertAsync(leads, ["Email"], settle, cancelling.Token);
        await lost.Task;
        await cancelling.CancelAsync();

        WriteCanceledException cancelled = await Assert.ThrowsAsync<WriteCanceledException>(() => batch);
        cancelled.Results[0].Outcome.ShouldBe(WriteOutcome.Unknown);
        zoho.Transport.Count("POST /crm/v8/Leads/upsert").ShouldBe(1);
    }
}
