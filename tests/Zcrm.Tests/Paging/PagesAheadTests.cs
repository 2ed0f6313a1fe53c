using System.Globalization;

namespace Zcrm;

public sealed class PagesAheadTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_page_is_under_way_while_one_is_worked_on_and_no_other()
    {
        var asked = new List<string?>();
        await foreach (CrmPage<int> page in Pages(asked, 4).WithCancellation(Ct)) asked.Count.ShouldBe(Math.Min(4, page.Items[0] + 2));
        asked.ShouldBe([null, "1", "2", "3"]);
    }

    [Fact]
    public async Task Leaving_ends_the_fetch_that_is_under_way()
    {
        var hung = new TaskCompletionSource();
        var list = new CrmPageable<int>(
            () => async (continuation, cancellationToken) =>
            {
                if (continuation is null) return new CrmPage<int>([0], "1", null!);
                using CancellationTokenRegistration left = cancellationToken.Register(() => hung.TrySetResult());
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new InvalidOperationException("It hangs.");
            },
            fetchesAhead: true);
        (await list.FirstAsync(Ct)).ShouldBe(0);
        await hung.Task.WaitAsync(Ct);
    }

    [Fact]
    public async Task A_failure_ahead_comes_after_the_page_before_it()
    {
        var list = new CrmPageable<int>(
            () => (continuation, _) => continuation is null
                ? Task.FromResult(new CrmPage<int>([0], "1", null!))
                : Task.FromException<CrmPage<int>>(new InvalidDataException("The second page broke.")),
            fetchesAhead: true);
        var seen = new List<int>();
        await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (int item in list.WithCancellation(Ct)) seen.Add(item);
        });
        seen.ShouldBe([0]);
    }

    private static IAsyncEnumerable<CrmPage<int>> Pages(List<string?> asked, int count) => new CrmPageable<int>(
        () => (continuation, _) =>
        {
            asked.Add(continuation);
            int number = continuation is null ? 0 : int.Parse(continuation, CultureInfo.InvariantCulture);
            return Task.FromResult(new CrmPage<int>([number], number + 1 < count ? $"{number + 1}" : null, null!));
        },
        fetchesAhead: true).AsPages();
}
