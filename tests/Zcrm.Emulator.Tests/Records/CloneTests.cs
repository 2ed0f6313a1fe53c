using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

public sealed class CloneTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task A_copy_has_the_values_of_the_record_and_its_own_id_and_times()
    {
        string account = await _zoho.AddAsync("Accounts", """{"Account_Name":"Acme"}""");
        string id = await _zoho.AddAsync("Contacts", $$$"""{"Last_Name":"Ito","Email":"i@example.com","Tag":[{"name":"hot"}],"Account_Name":{"id":"{{{account}}}"}}""");
        _zoho.Now += TimeSpan.FromHours(1);
        TestAnswer answer = await _zoho.PostAsync($"Contacts/{id}/actions/clone", "");
        answer.Status.ShouldBe(201, answer.Text);
        JsonNode copy = await _zoho.ReadAsync("Contacts", answer.Details["id"]!.GetValue<string>());
        copy["id"]!.GetValue<string>().ShouldNotBe(id);
        copy["Full_Name"]!.GetValue<string>().ShouldBe("Ito");
        copy["Account_Name"]!["id"]!.GetValue<string>().ShouldBe(account);
        copy["Tag"]![0]!["name"]!.GetValue<string>().ShouldBe("hot");
        copy["Created_Time"]!.GetValue<string>().ShouldBe("2026-03-01T18:30:00+05:30");
    }

    [Fact]
    public async Task Values_in_the_body_go_before_those_of_the_record()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","City":"Ulm","Company":"Acme"}""");
        TestAnswer answer = await _zoho.PostAsync($"Leads/{id}/actions/clone", """{"data":[{"City":"Bonn","Company":null}],"skip_feature_execution":[{"name":"cadences"}]}""");
        JsonNode copy = await _zoho.ReadAsync("Leads", answer.Details["id"]!.GetValue<string>());
        copy["Last_Name"]!.GetValue<string>().ShouldBe("Ito");
        copy["City"]!.GetValue<string>().ShouldBe("Bonn");
        copy["Company"].ShouldBeNull();
    }

    [Fact]
    public async Task Unique_values_collide_and_external_ones_are_not_copied()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Badge", "text") { IsUnique = true });
        _zoho.Data.AddField("Leads", new EmulatedField("Number", "text") { IsExternal = true });
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Badge":"7","Number":"A-7"}""");
        (await _zoho.PostAsync($"Leads/{id}/actions/clone", "")).Code.ShouldBe("DUPLICATE_DATA");
        TestAnswer answer = await _zoho.PostAsync($"Leads/{id}/actions/clone", """{"data":[{"Badge":"8"}]}""");
        answer.Status.ShouldBe(201, answer.Text);
        (await _zoho.ReadAsync("Leads", answer.Details["id"]!.GetValue<string>()))["Number"].ShouldBeNull();
    }

    [Fact]
    public async Task Rows_are_copied_as_rows_of_the_copy()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Visits", "subform") { RowFields = [new EmulatedField("Place", "text")] });
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","Visits":[{"Place":"Ulm"}]}""");
        string copy = (await _zoho.PostAsync($"Leads/{id}/actions/clone", "")).Details["id"]!.GetValue<string>();
        JsonNode row = (await _zoho.ReadAsync("Leads", copy))["Visits"]![0]!;
        row["Place"]!.GetValue<string>().ShouldBe("Ulm");
        row["id"]!.GetValue<string>().ShouldNotBe((await _zoho.ReadAsync("Leads", id))["Visits"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_copied()
    {
        (await _zoho.PostAsync("Leads/554020001000000099/actions/clone", "")).Details["resource_path_index"]!.GetValue<int>().ShouldBe(1);
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito"}""");
        (await _zoho.PostAsync($"Leads/{id}/actions/clone", """{"data":[{},{}]}""")).Code.ShouldBe("INVALID_DATA");
    }
}
