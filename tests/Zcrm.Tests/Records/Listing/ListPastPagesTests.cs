using CsCheck;

namespace Zcrm;

/// <summary>A list of any order goes on where Zoho's page tokens end: every record once, in order, and alike.</summary>
public sealed class ListPastPagesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_list_holds_every_record_once_and_in_order() =>
        await Gen.Select(Gen.Int[0, 60], Gen.Int[1, 7], Gen.Int[1, 4], Gen.Int[0, 6], Gen.Bool, Gen.Bool, Gen.Bool).SampleAsync(
            async (count, size, ceilingPages, expiresAt, byTime, ascending, prefetch) =>
            {
                var module = new StubModule(Records(count), ceilingPages * size) { ExpiresAt = expiresAt, RowLimit = 200 };
                var options = new ListRecordsOptions
                {
                    SortBy = byTime ? "Created_Time" : null, Ascending = ascending, PageSize = size, Prefetch = prefetch,
                };

                List<CrmRecord> listed = await Contacts(module).List(["Account_Name"], options).ToListAsync(Ct);

                listed.Select(record => record.Id.ToInt64()).ShouldBe(module.Sorted(byTime ? "Created_Time" : "id", ascending).Select(record => record.Id));
            },
            iter: 60,
            threads: 1);

    [Fact]
    public async Task Any_list_is_resumed_from_any_page_by_another_client()
    {
        var module = new StubModule(Records(50), 20);
        var options = new ListRecordsOptions { PageSize = 7, SortBy = "Created_Time" };
        List<CrmPage<CrmRecord>> pages = await Contacts(module).List(["Account_Name"], options).AsPages().ToListAsync(Ct);

        int seen = 0;
        foreach (CrmPage<CrmRecord> page in pages.Where(page => page.HasMore))
        {
            seen += page.Items.Count;
            List<CrmPage<CrmRecord>> rest = await Contacts(module).List(["Account_Name"], options).AsPages(page.ContinuationToken).ToListAsync(Ct);
            rest.SelectMany(other => other.Items).Select(record => record.Id.ToInt64()).ShouldBe(module.Sorted("Created_Time", false).Skip(seen).Select(record => record.Id));
        }

        seen.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Records_past_the_pages_look_like_those_before()
    {
        List<CrmRecord> listed = await Contacts(new StubModule(Records(30), 10)).List(["Account_Name"], new ListRecordsOptions { PageSize = 10 }).ToListAsync(Ct);
        listed.Count.ShouldBe(30);
        listed.ShouldAllBe(record => record.GetObject<CrmReference>("Account_Name")!.Name == "Acme" && record.Module == "Contacts");
    }

    [Fact]
    public async Task A_query_that_may_not_have_2000_rows_is_asked_for_200()
    {
        var module = new StubModule(Records(700), 100) { RowLimit = 200 };
        (await Contacts(module).List(["Email"], new ListRecordsOptions { PageSize = 100 }).CountAsync(Ct)).ShouldBe(700);
        module.Queries.Count(query => query.EndsWith("limit 2000", StringComparison.Ordinal)).ShouldBe(1);
        module.Queries.Count(query => query.EndsWith("limit 200", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task Records_that_are_deleted_meanwhile_are_left_out_and_end_nothing()
    {
        var module = new StubModule(Records(50), 10);
        module.Deleted.UnionWith(module.Sorted("id", false).Skip(10).Take(35).Select(record => record.Id));
        List<CrmPage<CrmRecord>> pages = await Contacts(module).List(["Email"], new ListRecordsOptions { PageSize = 10 }).AsPages().ToListAsync(Ct);
        pages.Select(page => page.Items.Count).ShouldBe([10, 5]);
        pages[^1].HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_more_than_50_fields_records_that_are_deleted_between_the_calls_are_left_out()
    {
        var module = new StubModule(Records(25), 100);
        module.Deleted.Add(1007);
        IEnumerable<string> fields = Enumerable.Range(0, 51).Select(number => $"F{number}");
        List<CrmRecord> listed = await Contacts(module).List(fields, new ListRecordsOptions { PageSize = 10 }).ToListAsync(Ct);
        listed.Select(record => record.Id.ToInt64()).ShouldBe(module.Sorted("id", false).Select(record => record.Id).Where(id => id != 1007));
        listed.ShouldAllBe(record => record.GetObject<CrmReference>("Account_Name")!.Name == "Acme");
    }

    [Fact]
    public async Task A_list_whose_order_cannot_be_told_ends_with_what_Zoho_said()
    {
        var module = new StubModule(Records(50), 10);
        var options = new ListRecordsOptions { PageSize = 10, SortBy = "Last_Name" };
        (await Should.ThrowAsync<ZcrmApiException>(Contacts(module).List(["Email"], options).CountAsync(Ct).AsTask()))
            .Message.ShouldContain("bulk read");
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 200)]
    [InlineData(false, 403)]
    public async Task A_view_that_nobody_can_follow_never_ends_as_if_it_were_whole(bool endsSilently, int definition)
    {
        int last = RecordLimits.PageTokenReach;
        var zoho = new StubZoho((request, _) => request.RequestUri!.AbsolutePath.Contains("custom_views", StringComparison.Ordinal)
            ? StubTransport.Json("""{"custom_views":[{"id":"5","sort_by":{"api_name":"Last_Name"},"sort_order":"asc"}]}""", (System.Net.HttpStatusCode)definition)
            : request.RequestUri.Query.Contains("page_token", StringComparison.Ordinal)
            ? endsSilently ? Page("""{"more_records":false}""") : StubTransport.Json("""{"code":"PAGINATION_LIMIT_EXCEEDED","details":{},"message":"no","status":"error"}""", System.Net.HttpStatusCode.BadRequest)
            : Page("""{"more_records":true,"next_page_token":"a"}"""));
        CrmPageable<CrmRecord> list = new ZcrmClient(Options(zoho)).Records("Contacts").List(["id"], new ListRecordsOptions { CustomView = "5" });

        ZcrmQueryLimitException end = await Should.ThrowAsync<ZcrmQueryLimitException>(list.AsPages($"list;Contacts;*;desc;{last - 1};9;;;token:x").CountAsync(Ct).AsTask());

        end.Message.ShouldContain(endsSilently ? "100,000 records" : "99,999 records");
        end.Message.ShouldContain("set SortBy to id");
        zoho.Transport.Count("POST /crm/v8/coql").ShouldBe(0);

        static HttpResponseMessage Page(string info) => StubTransport.Json($$"""{"data":[{"id":"8"}],"info":{{info}}}""");
    }

    [Fact]
    public async Task A_continuation_token_of_another_list_is_refused_with_both_named()
    {
        var module = new StubModule(Records(50), 10);
        string token = (await Contacts(module).List(["Email"], new ListRecordsOptions { PageSize = 10 }).AsPages().FirstAsync(Ct)).ContinuationToken!;
        (await Should.ThrowAsync<ArgumentException>(Contacts(module).List(["Email"], new ListRecordsOptions { Ascending = true }).AsPages(token).FirstAsync(Ct).AsTask()))
            .Message.ShouldContain("a list of Contacts by id desc, and this one is of Contacts by id asc");
        await Should.ThrowAsync<ArgumentException>(Contacts(module).List(["Email"]).AsPages("page:2").FirstAsync(Ct).AsTask());
    }

    [Fact]
    public async Task A_server_that_gives_tokens_in_a_circle_is_found_out()
    {
        int calls = 0;
        var zoho = new StubZoho((_, _) => StubTransport.Json($$$"""{"data":[{"id":"1"}],"info":{"more_records":true,"next_page_token":"{{{"abc"[calls++ % 3]}}}-token"}}"""));
        ZcrmException circle = await Should.ThrowAsync<ZcrmException>(new ZcrmClient(Options(zoho)).Records("Contacts").List(["Email"]).CountAsync(Ct).AsTask());
        circle.Message.ShouldContain("a-token");
        calls.ShouldBe(4);
    }

    [Fact]
    public async Task A_query_that_gives_the_same_ids_again_is_found_out()
    {
        var module = new StubModule(Records(30), 10);
        var zoho = new StubZoho((request, body) => request.Method == HttpMethod.Post
            ? StubTransport.Json("""{"data":[{"id":"1030"}],"info":{"more_records":true}}""")
            : module.Answer(request, body));
        ZcrmException circle = await Should.ThrowAsync<ZcrmException>(
            new ZcrmClient(Options(zoho)).Records("Contacts").List(["Email"], new ListRecordsOptions { PageSize = 10 }).CountAsync(Ct).AsTask());
        circle.Message.ShouldContain("1030");
    }

    private static (long Id, long Time)[] Records(int count) =>
        [.. Enumerable.Range(1, count).Select(number => (1000L + number, 1_700_000_000L + (number * 7 % 5)))];

    private static RecordsClient Contacts(StubModule module) => new ZcrmClient(Options(new StubZoho(module.Answer))).Records("Contacts");

    private static ZcrmClientOptions Options(StubZoho zoho)
    {
        var store = new MemoryTokenStore();
        store.TryWriteAsync(The.Connection(The.Start.AddHours(1)), Ct).AsTask().GetAwaiter().GetResult();
        return The.Options(zoho.Transport, The.Clock(), store);
    }
}
