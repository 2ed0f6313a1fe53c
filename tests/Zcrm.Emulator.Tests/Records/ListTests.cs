namespace Zcrm.Emulator.Tests;

public sealed class ListTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task An_empty_list_is_204() => (await _zoho.GetAsync("Leads?fields=Last_Name")).Status.ShouldBe(204);

    [Fact]
    public async Task Asked_for_fields_are_there_even_when_empty_and_others_are_not()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","City":"Ulm"}""");
        TestAnswer answer = await _zoho.GetAsync("Leads?fields=Last_Name,Email,Nothing,$approved");
        answer.Status.ShouldBe(200);
        answer.Item.ToJsonString().ShouldBe($$"""{"Last_Name":"Ito","Email":null,"$approved":true,"id":"{{id}}"}""");
        answer.Info["count"]!.GetValue<int>().ShouldBe(1);
        answer.Info["per_page"]!.GetValue<int>().ShouldBe(200);
        answer.Info["sort_by"]!.GetValue<string>().ShouldBe("id");
        answer.Info["sort_order"]!.GetValue<string>().ShouldBe("desc");
        answer.Info["more_records"]!.GetValue<bool>().ShouldBeFalse();
        answer.Info["next_page_token"].ShouldBeNull();
    }

    [Fact]
    public async Task Fields_must_be_given_from_version_3_on()
    {
        await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.GetAsync("Leads");
        answer.Status.ShouldBe(400);
        answer.Text.ShouldBe(
            """{"code":"REQUIRED_PARAM_MISSING","details":{"param_name":"fields"},"message":"One of the expected parameter is missing","status":"error"}""");
        _zoho.Version = 2;
        (await _zoho.GetAsync("Leads")).Item.AsObject().ContainsKey("Company").ShouldBeTrue();
    }

    [Fact]
    public async Task At_most_50_fields_can_be_given()
    {
        TestAnswer answer = await _zoho.GetAsync("Leads?fields=" + string.Join(',', Enumerable.Range(0, 51).Select(number => $"F{number}")));
        answer.Code.ShouldBe("LIMIT_EXCEEDED");
        answer.Details.ToJsonString().ShouldBe("""{"limit":50,"param_name":"fields"}""");
    }

    [Theory]
    [InlineData("per_page=0", "per_page")]
    [InlineData("per_page=201", "per_page")]
    [InlineData("page=x", "page")]
    [InlineData("sort_order=up", "sort_order")]
    [InlineData("cvid=5", "cvid")]
    [InlineData("sort_by=Last_Name", "sort_by")]
    [InlineData("page_token=zz", "page_token")]
    [InlineData("page_token=00112233445566778899aabbccddeeff00", "page_token")]
    public async Task Bad_parameters_are_named(string query, string name)
    {
        TestAnswer answer = await _zoho.GetAsync("Leads?fields=Last_Name&" + query);
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("INVALID_DATA");
        answer.Details["param_name"]!.GetValue<string>().ShouldBe(name);
    }

    [Theory]
    [InlineData("cvid=5&sort_by=id")]
    [InlineData("page=1&page_token=00")]
    public async Task Parameters_that_exclude_each_other_are_ambiguous(string query) =>
        (await _zoho.GetAsync("Leads?fields=Last_Name&" + query)).Code.ShouldBe("AMBIGUITY_DURING_PROCESSING");

    [Theory]
    [InlineData("", "CBA")]
    [InlineData("&sort_order=asc", "ABC")]
    [InlineData("&sort_by=Created_Time&sort_order=asc", "ABC")]
    [InlineData("&sort_by=Modified_Time", "ACB")]
    [InlineData("&sort_by=Modified_Time&sort_order=asc", "BCA")]
    public async Task Records_are_sorted(string query, string order)
    {
        string first = "";
        foreach (string name in (string[])["A", "B", "C"])
        {
            string id = await _zoho.AddAsync("Leads", $$"""{"Last_Name":"{{name}}"}""");
            first = first.Length == 0 ? id : first;
            _zoho.Now += TimeSpan.FromMinutes(1);
        }

        await _zoho.PutAsync($"Leads/{first}", """{"data":[{"City":"Ulm"}]}""");
        TestAnswer answer = await _zoho.GetAsync("Leads?fields=Last_Name" + query);
        string.Concat(answer.Data.Select(lead => (string?)lead!["Last_Name"])).ShouldBe(order);
    }

    [Fact]
    public async Task Only_newer_records_are_listed_and_304_says_that_there_are_none()
    {
        await _zoho.AddAsync("Leads", """{"Last_Name":"Old"}""");
        _zoho.Now += TimeSpan.FromMinutes(1);
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"New"}""");
        (await _zoho.GetAsync("Leads?fields=id", ("If-Modified-Since", "2026-03-01T17:30:00+05:30"))).Ids.ShouldBe([id]);
        TestAnswer none = await _zoho.GetAsync("Leads?fields=id", ("If-Modified-Since", "2026-03-01T17:31:00+05:30"));
        none.Status.ShouldBe(304);
        none.Text.ShouldBeEmpty();
        (await _zoho.GetAsync($"Leads/{id}", ("If-Modified-Since", "Sun, 01 Mar 2026 12:01:00 GMT"))).Status.ShouldBe(304);
        (await _zoho.GetAsync($"Leads/{id}", ("If-Modified-Since", "2026-03-01T17:30:00+05:30"))).Status.ShouldBe(200);
        (await _zoho.GetAsync($"Leads/{id}", ("If-Modified-Since", "yesterday"))).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Records_can_be_listed_by_their_ids()
    {
        string a = await _zoho.AddAsync("Leads", """{"Last_Name":"A"}""");
        await _zoho.AddAsync("Leads", """{"Last_Name":"B"}""");
        string c = await _zoho.AddAsync("Leads", """{"Last_Name":"C"}""");
        (await _zoho.GetAsync($"Leads?fields=Last_Name&ids={a},{c},99,{a}")).Ids.ShouldBe([c, a]);
        (await _zoho.GetAsync("Leads?fields=Last_Name&ids=99")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Converted_and_unapproved_records_are_hidden_until_they_are_asked_for()
    {
        string plain = await _zoho.AddAsync("Leads", """{"Last_Name":"A"}""");
        string waiting = await _zoho.AddAsync("Leads", """{"Last_Name":"B","$approved":false}""");
        (await _zoho.GetAsync("Leads?fields=id")).Ids.ShouldBe([plain]);
        (await _zoho.GetAsync("Leads?fields=id&approved=false")).Ids.ShouldBe([waiting]);
        (await _zoho.GetAsync("Leads?fields=id&approved=both")).Ids.ShouldBe([waiting, plain]);
        (await _zoho.GetAsync("Leads?fields=id&converted=true")).Status.ShouldBe(204);
        (await _zoho.GetAsync($"Leads?fields=id&ids={plain},{waiting}")).Ids.ShouldBe([plain]);
        (await _zoho.GetAsync($"Leads?fields=id&ids={plain},{waiting}&approved=both")).Ids.ShouldBe([waiting, plain]);
        (await _zoho.ReadAsync("Leads", waiting))["$approval_state"]!.GetValue<string>().ShouldBe("approval_process_pending");
    }

    [Fact]
    public async Task One_record_is_204_when_unknown_and_400_when_its_id_is_none()
    {
        (await _zoho.GetAsync("Leads/554020001000000099")).Status.ShouldBe(204);
        TestAnswer bad = await _zoho.GetAsync("Leads/abc");
        bad.Status.ShouldBe(400);
        bad.Details.ToJsonString().ShouldBe("""{"resource_path_index":1}""");
        _zoho.Rules.UnknownRecordStatus = 400;
        (await _zoho.GetAsync("Leads/554020001000000099")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Modules_do_not_mix()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"A"}""");
        (await _zoho.GetAsync($"Contacts/{id}")).Status.ShouldBe(204);
        (await _zoho.GetAsync("Contacts?fields=id")).Status.ShouldBe(204);
        (await _zoho.GetAsync("leads?fields=id")).Code.ShouldBe("INVALID_MODULE");
    }
}
