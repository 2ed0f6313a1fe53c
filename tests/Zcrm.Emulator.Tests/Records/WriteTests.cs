using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class WriteTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_record_that_was_added_can_be_read()
    {
        TestAnswer answer = await _zoho.PostAsync("Leads", """{"data":[{"Last_Name":"Ito","First_Name":"Mai","Email":"mai@example.com"}]}""");
        answer.Status.ShouldBe(201);
        answer.Item["message"]!.GetValue<string>().ShouldBe("record added");
        answer.Details["Created_Time"]!.GetValue<string>().ShouldBe("2026-03-01T17:30:00+05:30");
        answer.Details["Created_By"]!.ToJsonString().ShouldBe("""{"name":"Ana Lo","id":"554020000000900001"}""");

        JsonNode lead = await _zoho.ReadAsync("Leads", answer.Details["id"]!.GetValue<string>());
        lead["Full_Name"]!.GetValue<string>().ShouldBe("Mai Ito");
        lead["Owner"]!.ToJsonString().ShouldBe("""{"name":"Ana Lo","id":"554020000000900001","email":"ana@example.com"}""");
        lead.AsObject().ContainsKey("Phone").ShouldBeTrue();
        lead["Phone"].ShouldBeNull();
        lead["Tag"]!.AsArray().ShouldBeEmpty();
        lead["Email_Opt_Out"]!.GetValue<bool>().ShouldBeFalse();
        lead["$approval_state"]!.GetValue<string>().ShouldBe("approved");
    }

    [Fact]
    public async Task Ids_are_18_digits_that_begin_with_the_organizations_prefix()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        id.Length.ShouldBe(18);
        id.ShouldStartWith("5540200");
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_clears_what_it_names_as_null()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Phone":"12345","City":"Ulm"}""");
        _zoho.Now += TimeSpan.FromMinutes(1);
        _zoho.User = _zoho.Users[1];
        TestAnswer answer = await _zoho.PutAsync("Leads", $$"""{"data":[{"id":"{{id}}","Phone":null,"Company":"Acme"}]}""");
        answer.Status.ShouldBe(200);
        answer.Details["Modified_Time"]!.GetValue<string>().ShouldBe("2026-03-01T05:01:00-07:00");

        JsonNode lead = await _zoho.ReadAsync("Leads", id);
        lead["Phone"].ShouldBeNull();
        lead["City"]!.GetValue<string>().ShouldBe("Ulm");
        lead["Company"]!.GetValue<string>().ShouldBe("Acme");
        lead["Modified_By"]!["name"]!.GetValue<string>().ShouldBe("Ben Ek");
        lead["Created_By"]!["name"]!.GetValue<string>().ShouldBe("Ana Lo");
        lead["Created_Time"]!.GetValue<string>().ShouldBe("2026-03-01T05:00:00-07:00");
    }

    [Fact]
    public async Task The_id_of_the_path_wins_over_the_bodys()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.PutAsync($"Leads/{id}", """{"data":[{"id":"1","City":"Ulm"}]}""");
        answer.Status.ShouldBe(200);
        (await _zoho.ReadAsync("Leads", id))["City"]!.GetValue<string>().ShouldBe("Ulm");
    }

    [Theory]
    [InlineData("""{"id":"999","City":"Ulm"}""", "INVALID_DATA", "the id given seems to be invalid")]
    [InlineData("""{"id":"abc","City":"Ulm"}""", "INVALID_DATA", "the id given seems to be invalid")]
    [InlineData("""{"City":"Ulm"}""", "MANDATORY_NOT_FOUND", "required field not found")]
    public async Task An_update_needs_the_id_of_a_record(string record, string code, string message)
    {
        TestAnswer answer = await _zoho.PutAsync("Leads", $$"""{"data":[{{record}}]}""");
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe(code);
        answer.Item["message"]!.GetValue<string>().ShouldBe(message);
        answer.Details["json_path"]!.GetValue<string>().ShouldBe("$.data[0].id");
    }

    [Theory]
    [InlineData(8, 207)]
    [InlineData(2, 202)]
    public async Task Mixed_outcomes_stand_in_the_order_of_the_input(int version, int status)
    {
        _zoho.Version = version;
        TestAnswer answer = await _zoho.PostAsync("Leads", """{"data":[{"Last_Name":"A"},{"First_Name":"B"},7,{"Last_Name":"D"}]}""");
        answer.Status.ShouldBe(status);
        answer.Codes.ShouldBe(["SUCCESS", "MANDATORY_NOT_FOUND", "INVALID_DATA", "SUCCESS"]);
        answer.Data[1]!["details"]!["json_path"]!.GetValue<string>().ShouldBe("$.data[1].Last_Name");
    }

    [Fact]
    public async Task A_record_that_changed_meanwhile_is_not_overwritten()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        TestAnswer answer = await _zoho.PutAsync(
            $"Leads/{id}", """{"data":[{"City":"Ulm"}]}""", ("If-Unmodified-Since", "2026-03-01T12:59:59+01:00"));
        answer.Status.ShouldBe(412);
        answer.Code.ShouldBe("ALREADY_MODIFIED");
        answer.Details["id"]!.GetValue<string>().ShouldBe(id);
        answer = await _zoho.PutAsync($"Leads/{id}", """{"data":[{"City":"Ulm"}]}""", ("If-Unmodified-Since", "2026-03-01T13:00:00+01:00"));
        answer.Status.ShouldBe(200);
    }

    [Fact]
    public async Task More_than_100_records_are_refused_in_the_array()
    {
        string records = string.Join(',', Enumerable.Repeat("""{"Last_Name":"A"}""", 101));
        TestAnswer answer = await _zoho.PostAsync("Leads", $$"""{"data":[{{records}}]}""");
        answer.Status.ShouldBe(400);
        answer.Item.ToJsonString().ShouldBe(
            """{"code":"LIMIT_EXCEEDED","details":{"maximum_length":100,"api_name":"data"},"message":"too many records","status":"error"}""");
    }

    [Theory]
    [InlineData("{", "INVALID_REQUEST")]
    [InlineData("", "INVALID_REQUEST")]
    [InlineData("[]", "INVALID_REQUEST")]
    [InlineData("{}", "MANDATORY_NOT_FOUND")]
    [InlineData("""{"data":{}}""", "INVALID_DATA")]
    [InlineData("""{"data":[]}""", "INVALID_DATA")]
    public async Task A_body_of_the_wrong_shape_is_refused_at_the_top(string body, string code)
    {
        TestAnswer answer = await _zoho.PostAsync("Leads", body);
        answer.Status.ShouldBe(400);
        answer.Json!["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Fact]
    public async Task An_unknown_module_is_refused()
    {
        TestAnswer answer = await _zoho.PostAsync("Nothings", """{"data":[{"Last_Name":"A"}]}""");
        answer.Status.ShouldBe(400);
        answer.Text.ShouldBe(
            """{"code":"INVALID_MODULE","details":{"resource_path_index":0},"message":"the module name given seems to be invalid","status":"error"}""");
    }

    [Fact]
    public async Task A_name_that_is_sent_twice_counts_the_last_time()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"First","Last_Name":"Last"}""");
        (await _zoho.ReadAsync("Leads", id))["Last_Name"]!.GetValue<string>().ShouldBe("Last");
    }
}
