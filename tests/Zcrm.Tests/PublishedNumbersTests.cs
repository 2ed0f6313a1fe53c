using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Zcrm;

/// <summary>The numbers of bench/README.md that do not depend on the machine: allocations and counts.</summary>
public sealed class PublishedNumbersTests
{
    private const int Calls = 1_000;
    private const int CallOverheadBytes = 4 * 1024;

    [Fact]
    public async Task A_valid_token_costs_no_allocation()
    {
        (ClientCore core, _) = await ConnectedAsync();
        AccessTokenSource source = core.Sources.For(core.Book.Key(The.User));
        Ask(source, 1);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool allAtOnce = Ask(source, Calls);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        allAtOnce.ShouldBeTrue();
    }

    [Fact]
    public async Task A_call_allocates_at_most_4_kilobytes_more_than_plain_HttpClient()
    {
        Assert.SkipWhen(IsDebug, "The compiler makes asynchronous methods allocate more in debug builds.");
        (_, ZcrmClient crm) = await ConnectedAsync();
        using var plain = new HttpClient(Transport());

        long ours = await MeasureAsync(async () => _ = await crm.Records("Leads").GetAsync(1, cancellationToken: TestContext.Current.CancellationToken));
        long theirs = await MeasureAsync(async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://www.zohoapis.com/crm/v8/Leads/1");
            request.Headers.TryAddWithoutValidation("Authorization", "Zoho-oauthtoken access-0");
            using HttpResponseMessage response = await plain.SendAsync(request, TestContext.Current.CancellationToken);
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        });

        (ours - theirs).ShouldBeLessThan(CallOverheadBytes);
    }

    [Fact]
    public void A_page_of_records_allocates_at_most_a_quarter_of_dictionaries()
    {
        byte[] page = Page();

        long ours = Measure(() =>
        {
            foreach (CrmRecord record in JsonAnswer.Parse(page, null).GetRecords("data", static () => new CrmRecord()))
            {
                for (int field = 0; field < 10; field++) _ = record.Get<string>($"Field_{field}");
            }
        });
        long theirs = Measure(() => _ = JsonSerializer.Deserialize<Dictionary<string, List<Dictionary<string, JsonElement>>>>(page));

        ours.ShouldBeLessThan(theirs / 4);
        (ours / 200).ShouldBeLessThan(2 * 1024);
    }

    private static bool IsDebug => typeof(ZcrmClient).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration == "Debug";

    private static bool Ask(AccessTokenSource source, int times)
    {
        bool allAtOnce = true;
        for (int i = 0; i < times; i++)
        {
            ValueTask<AccessToken> token = source.GetAsync(null, CancellationToken.None);
            allAtOnce &= token.IsCompletedSuccessfully;
        }

        return allAtOnce;
    }

    private static byte[] Page()
    {
        string record = "{" + string.Join(',', Enumerable.Range(0, 60).Select(field => $"\"Field_{field}\":\"a value of some length\"")) + "}";
        return Encoding.UTF8.GetBytes("{\"data\":[" + string.Join(',', Enumerable.Repeat(record, 200)) + "]}");
    }

    private static long Measure(Action work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The transport answers at once, so every call runs on this very thread.</summary>
    private static async Task<long> MeasureAsync(Func<Task> call)
    {
        for (int i = 0; i < 100; i++) await call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            Task done = call();
            done.IsCompleted.ShouldBeTrue();
            await done;
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private static async Task<(ClientCore Core, ZcrmClient Client)> ConnectedAsync()
    {
        TimeProvider clock = TimeProvider.System;
        MemoryTokenStore store = await The.StoreWith(The.Connection(clock.GetUtcNow().AddHours(1)));
        ZcrmClientOptions options = The.Options(Transport(), clock, store);
        ClientCore core = ClientCore.Create(options);
        await core.Sources.For(core.Book.Key(The.User)).GetAsync(null, TestContext.Current.CancellationToken);
        var client = new ZcrmClient(options);
        await client.Records("Leads").GetAsync(1, cancellationToken: TestContext.Current.CancellationToken);
        return (core, client);
    }

    private static AnsweringAtOnce Transport() => new();

    private sealed class AnsweringAtOnce : HttpMessageHandler
    {
        private static readonly byte[] Answer = """{"data":[{"id":"1","Last_Name":"Ito"}]}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Answer), RequestMessage = request });
    }
}
