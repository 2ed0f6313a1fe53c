using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class SearchTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    private async Task PrepareAsync()
    {
        string acme = await _zoho.AddAsync("Accounts", """{"Account_Name":"Acme"}""");
        await _zoho.PostAsync("Deals", $$$"""
            {"data":[
              {"Deal_Name":"Acme Tools","Stage":"Qualification","Amount":100,"Closing_Date":"2026-01-10","Account_Name":{"id":"{{{acme}}}"}},
              {"Deal_Name":"Acme","Stage":"Closed Won","Amount":250.5,"Closing_Date":"2026-02-10","Owner":{"id":"554020000000900002"}},
              {"Deal_Name":"Lee, J (old)","Stage":"Closed Lost","Amount":-5,"Closing_Date":"2026-03-10","Next_Step":"a-b@x"},
              {"Deal_Name":"Ütopia 漢字","Stage":"Closed Won","Type":"New Business"}]}
            """);
    }

    [Theory]
    [InlineData("(Deal_Name:equals:Acme)", "Acme,Acme Tools")]
    [InlineData("(Deal_Name:equals:acme tools)", "Acme Tools")]
    [InlineData("(Deal_Name:not_equal:Acme)", "Ütopia 漢字,Lee, J (old)")]
    [InlineData("(Deal_Name:starts_with:Ü)", "Ütopia 漢字")]
    [InlineData(@"(Deal_Name:equals:Lee\, J \(old\))", "Lee, J (old)")]
    [InlineData(@"(Deal_Name:starts_with:Lee\, J \(o)", "Lee, J (old)")]
    [InlineData("(Deal_Name:in:Tools,漢字)", "Ütopia 漢字,Acme Tools")]
    [InlineData("(Next_Step:equals:a_b@x)", "Lee, J (old)")]
    [InlineData("(Stage:equals:Closed)", "")]
    [InlineData("(Stage:equals:Closed Won)", "Ütopia 漢字,Acme")]
    [InlineData("(Stage:in:Qualification,Closed Lost)", "Lee, J (old),Acme Tools")]
    [InlineData("(Amount:equals:250.50)", "Acme")]
    [InlineData("(Amount:greater_than:100)", "Acme")]
    [InlineData("(Amount:greater_equal:100)", "Acme,Acme Tools")]
    [InlineData("(Amount:less_than:0)", "Lee, J (old)")]
    [InlineData("(Amount:between:0,100)", "Acme Tools")]
    [InlineData("(Closing_Date:between:2026-02-01,2026-03-10)", "Lee, J (old),Acme")]
    [InlineData("(Account_Name:equals:Acme)", "Acme Tools")]
    [InlineData("(Owner:in:Ben Ek,ana@example.com)", "Ütopia 漢字,Lee, J (old),Acme,Acme Tools")]
    [InlineData("(Owner:equals:554020000000900002)", "Acme")]
    [InlineData("(Created_Time:equals:2026-03-01T13:00:00+01:00)", "Ütopia 漢字,Lee, J (old),Acme,Acme Tools")]
    [InlineData("(Created_Time:between:2026-03-01,2026-03-02)", "Ütopia 漢字,Lee, J (old),Acme,Acme Tools")]
    [InlineData("((Stage:equals:Closed Won)and(Amount:greater_than:0))", "Acme")]
    [InlineData("((Stage:equals:Closed Won) or (Amount:less_than:0))", "Ütopia 漢字,Lee, J (old),Acme")]
    [InlineData("(((Stage:equals:Closed Won)or(Stage:equals:Closed Lost))and(Amount:less_than:0))", "Lee, J (old)")]
    [InlineData("(Amount:less_than:0)or(Stage:equals:Closed Won)and(Type:equals:New Business)", "Ütopia 漢字,Lee, J (old)")]
    public async Task Criteria_find_what_fits(string criteria, string names)
    {
        await PrepareAsync();
        TestAnswer answer = await SearchAsync(criteria);
        answer.Status.ShouldBe(names.Length == 0 ? 204 : 200, answer.Text);
        if (names.Length > 0) string.Join(',', answer.Data.Select(deal => (string?)deal!["Deal_Name"])).ShouldBe(names);
    }

    [Theory]
    [InlineData("Deal_Name:equals:Acme")]
    [InlineData("(Deal_Name:equals:Acme")]
    [InlineData("(Deal_Name:equals:Acme))")]
    [InlineData("((Deal_Name:equals:Acme)(Stage:equals:X))")]
    [InlineData("((Deal_Name:equals:Acme)and)")]
    [InlineData("(Deal_Name:equals:A(b)")]
    [InlineData("()")]
    [InlineData("(Deal_Name)")]
    [InlineData("(Nothing:equals:A)")]
    [InlineData("(Deal_Name:greater_than:A)")]
    [InlineData("(Deal_Name:like:A)")]
    [InlineData("(Stage:starts_with:A)")]
    [InlineData("(Amount:equals:much)")]
    [InlineData("(Amount:between:1)")]
    [InlineData("(Created_Time:greater_than:2026-03-01T00:00:00)")]
    public async Task Criteria_that_make_no_sense_are_refused(string criteria)
    {
        TestAnswer answer = await SearchAsync(criteria);
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("INVALID_QUERY");
        answer.Details["reason"].ShouldNotBeNull();
    }

    [Fact]
    public async Task There_can_be_so_many_conditions_and_values()
    {
        string Join(int count) => string.Join("or", Enumerable.Repeat("(Stage:equals:X)", count));
        (await SearchAsync(Join(15))).Status.ShouldBe(204);
        TestAnswer answer = await SearchAsync(Join(16));
        answer.Code.ShouldBe("CRITERIA_LIMIT_EXCEEDED");
        answer.Details["limit"]!.GetValue<int>().ShouldBe(15);
        (await SearchAsync($"(Stage:in:{string.Join(',', Enumerable.Range(0, 101))})")).Code.ShouldBe("INVALID_QUERY");
        (await SearchAsync($"(Deal_Name:equals:{new string('a', 3000)})")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Nothing_to_look_for_is_an_error_that_lists_the_ways()
    {
        TestAnswer answer = await _zoho.GetAsync("Leads/search");
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("EXPECTED_PARAM_MISSING");
        answer.Details.ToJsonString().ShouldBe("""{"param_names":["criteria","email","phone","word"]}""");
    }

    [Theory]
    [InlineData("email=second@EXAMPLE", 1)]
    [InlineData("email=example.com", 2)]
    [InlineData("phone=5550199", 1)]
    [InlineData("word=ulm", 1)]
    [InlineData("word=gard*", 1)]
    [InlineData("word=g*ens", 1)]
    [InlineData("word=*dens%20ol*", 1)]
    [InlineData("word=g*x", 0)]
    [InlineData("word=gard*%20new*", 0)]
    [InlineData("word=nothing", 0)]
    [InlineData("email=nothing@example.com&word=ulm", 0)]
    public async Task Email_phone_and_word_look_into_all_fields_of_their_kind(string query, int count)
    {
        await _zoho.AddAsync("Leads", """{"Last_Name":"A","Secondary_Email":"second@example.com","Company":"Old Gardens"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"B","Email":"b@example.com","Mobile":"+1 (555) 01-99","City":"Neu-Ulm"}""");
        TestAnswer answer = await _zoho.GetAsync("Leads/search?" + query);
        answer.Status.ShouldBe(count == 0 ? 204 : 200);
        if (count > 0) answer.Data.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("word=a", "word")]
    [InlineData("word=a*b*", "word")]
    [InlineData("phone=12", "phone")]
    [InlineData("phone=abc", "phone")]
    [InlineData("word=ab&per_page=500", "per_page")]
    [InlineData("word=ab&sort_by=Last_Name", "sort_by")]
    public async Task Bad_parameters_are_named(string query, string name)
    {
        TestAnswer answer = await _zoho.GetAsync("Leads/search?" + query);
        answer.Status.ShouldBe(400);
        answer.Details["param_name"]!.GetValue<string>().ShouldBe(name);
    }

    [Fact]
    public async Task Pages_reach_2000_records()
    {
        _zoho.Data.Fill("Leads", 2_100);
        string[] all = [];
        for (int page = 1; page <= 10; page++)
        {
            TestAnswer answer = await _zoho.GetAsync($"Leads/search?word=last&fields=Last_Name&page={page}");
            answer.Info.ToJsonString().ShouldBe($$"""{"per_page":200,"count":200,"page":{{page}},"more_records":true}""");
            all = [.. all, .. answer.Ids];
        }

        all.Distinct().Count().ShouldBe(2_000);
        TestAnswer refused = await _zoho.GetAsync("Leads/search?word=last&fields=Last_Name&page=11");
        refused.Status.ShouldBe(400);
        refused.Text.ShouldBe(
            """{"code":"LIMIT_REACHED","details":{"limit":"2000"},"message":"maximum response iteration limit reached","status":"error"}""");
        (await _zoho.GetAsync("Leads/actions/count?word=last")).Text.ShouldBe("""{"count":2100}""");
    }

    [Fact]
    public async Task The_index_can_lag_behind()
    {
        _zoho.Rules.SearchIndexDelay = TimeSpan.FromSeconds(30);
        await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        (await _zoho.GetAsync("Leads/search?word=ito")).Status.ShouldBe(204);
        _zoho.Now += TimeSpan.FromSeconds(30);
        (await _zoho.GetAsync("Leads/search?word=ito")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Counting_is_a_bare_number()
    {
        (await _zoho.GetAsync("Deals/actions/count")).Text.ShouldBe("""{"count":0}""");
        await PrepareAsync();
        (await _zoho.GetAsync("Deals/actions/count")).Text.ShouldBe("""{"count":4}""");
        (await _zoho.GetAsync("Deals/actions/count?criteria=(Stage:equals:Closed%20Won)")).Text.ShouldBe("""{"count":2}""");
        TestAnswer both = await _zoho.GetAsync("Deals/actions/count?cvid=1&word=ab");
        both.Code.ShouldBe("AMBIGUITY_DURING_PROCESSING");
    }

    [Fact]
    public async Task Criteria_answers_say_how_they_are_sorted()
    {
        await PrepareAsync();
        JsonNode info = (await _zoho.GetAsync("Deals/search?criteria=(Stage:equals:Closed%20Won)&sort_order=asc&per_page=1")).Info;
        info.ToJsonString().ShouldBe("""{"per_page":1,"count":1,"page":1,"sort_by":"id","sort_order":"asc","more_records":true}""");
    }

    private Task<TestAnswer> SearchAsync(string criteria) => _zoho.GetAsync($"Deals/search?criteria={Uri.EscapeDataString(criteria)}");
}
