using System.Linq.Expressions;
using System.Reflection;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>What a query that runs again allocates beside its answer, which a list's page of the same records stands for.</summary>
public sealed class QueryAllocationTests
{
    private const int Runs = 1_000;
    private const int AllowedBytes = 2 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unchanged_query_allocates_at_most_2_kilobytes_more_than_a_list()
    {
        Assert.SkipWhen(IsDebug, "The compiler makes asynchronous methods allocate more in debug builds.");
        MemoryTokenStore store = await The.StoreWith(The.Connection(TimeProvider.System.GetUtcNow().AddHours(1)));
        await using var crm = new ZcrmClient(The.Options(new AnsweringAtOnce(), TimeProvider.System, store));
        CrmQuery<Deal> query = crm.Query<Deal>().Where(deal => deal.Stage == "Closed Won" && deal.Amount > 5);
        CrmPageable<Deal> list = crm.Records<Deal>().List();

        long asked = await MeasureAsync(() => query.AsPageable());
        long listed = await MeasureAsync(() => list);

        (asked - listed).ShouldBeLessThan(AllowedBytes);
    }

    [Fact]
    public void A_translation_allocates_less_than_the_lambda_that_it_translates()
    {
        (string industry, DateOnly from, string[] stages, decimal least) = ("Energy", new DateOnly(2026, 1, 1), ["Proposal", "Negotiation"], 10_000);
        Expression<Func<Deal, bool>> Lambda() => deal =>
            deal.Account!.Industry == industry && deal.ClosingDate >= from && stages.Contains(deal.Stage) && deal.Amount > least && deal.Type != null;
        CrmQuery<Deal> deals = Queries.Of<Deal>();
        Expression<Func<Deal, bool>> lambda = Lambda();

        long made = Measure(() => Lambda());
        long translated = Measure(() => deals.Where(lambda).ToCoql());

        translated.ShouldBeLessThan(made);
    }

    private static long Measure(Func<object> run)
    {
        for (int i = 0; i < 100; i++) run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Runs; i++) run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    private static bool IsDebug => typeof(ZcrmClient).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration == "Debug";

    private static async Task<long> MeasureAsync(Func<CrmPageable<Deal>> run)
    {
        for (int i = 0; i < 100; i++) await ReadAsync(run());
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Runs; i++) await ReadAsync(run());
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    private static async Task ReadAsync(CrmPageable<Deal> deals)
    {
        await foreach (Deal deal in deals.WithCancellation(Ct)) deal.Id.IsEmpty.ShouldBeFalse();
    }

    private sealed class AnsweringAtOnce : HttpMessageHandler
    {
        private static readonly byte[] Answer = """{"data":[{"id":"1","Stage":"Closed Won"}],"info":{"more_records":false}}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Answer), RequestMessage = request });
    }
}
