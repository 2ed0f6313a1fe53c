using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class CustomViewTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Every_module_has_a_view_of_all_records_and_one_of_ones_own()
    {
        TestAnswer answer = await _zoho.GetAsync("settings/custom_views?module=Leads");
        JsonArray views = answer.Json!["custom_views"]!.AsArray();
        views.Select(view => (string?)view!["name"]).ShouldBe(["All Leads", "My Leads"]);
        views.Select(view => (bool)view!["system_defined"]!).ShouldBe([true, true]);
        answer.Info["default"]!.GetValue<string>().ShouldBe(_zoho.Data.AllRecordsViewId("Leads"));
        answer.Info["more_records"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_view_that_was_made_is_shown_with_its_criteria_and_order()
    {
        string id = AddView("equal", "Ulm", new EmulatedView("Leads", "Ulm") { Fields = ["Last_Name", "City"], SortBy = "Created_Time", Ascending = true });
        JsonNode view = (await _zoho.GetAsync($"settings/custom_views/{id}?module=Leads")).Json!["custom_views"]![0]!;
        view["criteria"]!.ToJsonString().ShouldBe("""{"field":{"api_name":"City"},"comparator":"equal","value":"Ulm"}""");
        view["sort_by"]!["api_name"]!.GetValue<string>().ShouldBe("Created_Time");
        view["fields"]!.AsArray().Select(field => (string?)field!["api_name"]).ShouldBe(["Last_Name", "City"]);
        (await _zoho.GetAsync($"settings/custom_views/{id}?module=Deals")).Status.ShouldBe(204);
        (await _zoho.GetAsync("settings/custom_views")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
        (await _zoho.GetAsync("settings/custom_views?module=Nothings")).Code.ShouldBe("INVALID_MODULE");
    }

    [Theory]
    [InlineData("equal", "Ulm", "AC")]
    [InlineData("not_equal", "Ulm", "B")]
    [InlineData("contains", "on", "B")]
    [InlineData("not_contains", "on", "AC")]
    [InlineData("starts_with", "bo", "B")]
    public async Task A_view_lists_what_its_criteria_choose_in_its_order(string comparator, string value, string names)
    {
        await AddLeadsAsync();
        string id = AddView(comparator, value, new EmulatedView("Leads", "Some") { SortBy = "Created_Time", Ascending = true });
        TestAnswer answer = await _zoho.GetAsync($"Leads?fields=Last_Name&cvid={id}");
        Names(answer).ShouldBe(names);
        answer.Info["sort_by"]!.GetValue<string>().ShouldBe("Created_Time");
        (await _zoho.GetAsync($"Leads/actions/count?cvid={id}")).Text.ShouldBe($$"""{"count":{{names.Length}}}""");
    }

    [Theory]
    [InlineData("in", """["Ulm","Kiel"]""", "CA")]
    [InlineData("not_in", """["Ulm","Kiel"]""", "B")]
    [InlineData("between", """["A","C"]""", "B")]
    public async Task Lists_of_values_can_be_compared(string comparator, string values, string names)
    {
        await AddLeadsAsync();
        string id = _zoho.Data.AddView(new EmulatedView("Leads", "Some") { Criteria = Condition(comparator, JsonNode.Parse(values)!) });
        Names(await _zoho.GetAsync($"Leads?fields=Last_Name&cvid={id}")).ShouldBe(names);
    }

    [Fact]
    public async Task Ones_own_view_depends_on_who_looks()
    {
        await AddLeadsAsync();
        _zoho.User = _zoho.Users[1];
        string mine = await _zoho.AddAsync("Leads", """{"Last_Name":"Mine"}""");
        string view = (await _zoho.GetAsync("settings/custom_views?module=Leads")).Json!["custom_views"]![1]!["id"]!.GetValue<string>();
        (await _zoho.GetAsync($"Leads?fields=id&cvid={view}")).Ids.ShouldBe([mine]);
        _zoho.User = _zoho.Users[0];
        (await _zoho.GetAsync($"Leads?fields=id&cvid={view}")).Ids.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_view_is_paged_by_numbers_and_by_tokens()
    {
        await AddLeadsAsync();
        string id = AddView("equal", "Ulm", new EmulatedView("Leads", "Ulm"));
        TestAnswer first = await _zoho.GetAsync($"Leads?fields=Last_Name&cvid={id}&per_page=1");
        Names(first).ShouldBe("C");
        Names(await _zoho.GetAsync($"Leads?fields=Last_Name&cvid={id}&per_page=1&page=2")).ShouldBe("A");
        Names(await _zoho.GetAsync($"Leads?fields=Last_Name&cvid={id}&per_page=1&page_token={first.Info["next_page_token"]}")).ShouldBe("A");
    }

    [Fact]
    public async Task A_query_sees_the_records_of_a_view_alone()
    {
        await AddLeadsAsync();
        string id = AddView("equal", "Ulm", new EmulatedView("Leads", "Ulm"));
        Names(await QueryAsync($"select Last_Name from Leads#{id} where id is not null order by Last_Name desc")).ShouldBe("CA");
        Names(await QueryAsync($"select Last_Name from Leads#{id} where Last_Name = 'B' or Last_Name = 'A'")).ShouldBe("A");
        Names(await QueryAsync($"select Last_Name from Leads#{_zoho.Data.AllRecordsViewId("Leads")} where id is not null")).ShouldBe("ABC");
        (await QueryAsync($"select COUNT(id) from Leads#{id} where id is not null")).Item["COUNT(id)"]!.GetValue<int>().ShouldBe(2);
        (await QueryAsync($"select Deal_Name from Deals#{id} where id is not null")).Code.ShouldBe("INVALID_QUERY");
    }

    [Fact]
    public async Task A_mass_deletion_takes_the_records_of_a_view()
    {
        await AddLeadsAsync();
        string id = AddView("equal", "Ulm", new EmulatedView("Leads", "Ulm"));
        TestAnswer started = await _zoho.PostAsync("Leads/actions/mass_delete", $$"""{"cvid":"{{id}}"}""");
        _zoho.Now += _zoho.Rules.MassJobDuration;
        await _zoho.GetAsync($"Leads/actions/mass_delete?job_id={started.Item["details"]!["job_id"]}");
        _zoho.Data.Count("Leads").ShouldBe(1);
    }

    [Fact]
    public void Views_that_make_no_sense_are_refused()
    {
        Should.Throw<ArgumentException>(() => _zoho.Data.AddView(new EmulatedView("Nothings", "x")));
        Should.Throw<ArgumentException>(() => _zoho.Data.AddView(new EmulatedView("Leads", "x") { Fields = ["Nothing"] }));
        Should.Throw<ArgumentException>(() => _zoho.Data.AddView(new EmulatedView("Leads", "x") { SortBy = "City" }));
    }

    private Task<TestAnswer> QueryAsync(string query) => _zoho.PostAsync("coql", new JsonObject { ["select_query"] = query }.ToJsonString());

    private static string Names(TestAnswer answer) => string.Concat(answer.Data.Select(lead => (string?)lead!["Last_Name"]));

    private string AddView(string comparator, string value, EmulatedView view) => _zoho.Data.AddView(view with { Criteria = Condition(comparator, value) });

    private static JsonObject Condition(string comparator, JsonNode value) =>
        new() { ["field"] = new JsonObject { ["api_name"] = "City" }, ["comparator"] = comparator, ["value"] = value };

    private async Task AddLeadsAsync()
    {
        await _zoho.AddAsync("Leads", """{"Last_Name":"A","City":"Ulm"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"B","City":"Bonn"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"C","City":"Ulm"}""");
    }
}
