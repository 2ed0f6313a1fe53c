using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Fields that are created, changed and deleted by the API, and what records, searches and queries make of them.</summary>
public sealed class FieldWriteTests : HttpTest
{
    private const string Fields = "settings/fields?module=Leads";

    [Fact]
    public async Task A_new_field_is_listed_written_read_searched_and_queried()
    {
        Answer created = await PostAsync(Fields, """{"fields":[{"field_label":"Favourite Colour","data_type":"text","length":20}]}""");
        created.Status.ShouldBe(HttpStatusCode.Created);
        JsonElement field = First(await GetAsync($"settings/fields/{NewId(created, "fields")}?module=Leads"), "fields");
        field.GetProperty("api_name").GetString().ShouldBe("Favourite_Colour");
        field.GetProperty("custom_field").GetBoolean().ShouldBeTrue();

        string id = Add("Leads", """{"Last_Name":"Moss","Favourite_Colour":"green"}""");
        Each(await GetAsync($"Leads/{id}"), "Favourite_Colour").ShouldBe(["green"]);
        Each(await GetAsync("Leads/search?criteria=(Favourite_Colour:equals:green)"), "id").ShouldBe([id]);
        Each(await PostAsync("coql", """{"select_query":"select Favourite_Colour from Leads where Favourite_Colour = 'green'"}"""), "id").ShouldBe([id]);
        Details(await PostAsync("Leads", """{"data":[{"Last_Name":"Moss","Favourite_Colour":"a colour of too many letters"}]}""")).GetProperty("maximum_length").GetInt32().ShouldBe(20);
    }

    [Fact]
    public async Task A_unique_field_lets_no_two_records_have_a_value()
    {
        await PostAsync(Fields, """{"fields":[{"field_label":"Badge","data_type":"text","unique":{"case_sensitive":false}}]}""");
        Add("Leads", """{"Last_Name":"One","Badge":"7"}""");

        Each(await PostAsync("Leads", """{"data":[{"Last_Name":"Two","Badge":"7"}]}"""), "code").ShouldBe(["DUPLICATE_DATA"]);
    }

    [Fact]
    public async Task A_picklist_offers_what_it_was_given_and_what_is_added_later()
    {
        string id = NewId(await PostAsync(Fields, """{"fields":[{"field_label":"Size","data_type":"picklist","pick_list_values":[{"display_value":"S","actual_value":"S"}]}]}"""), "fields");
        await PatchAsync($"settings/fields/{id}?module=Leads", """{"fields":[{"field_label":"Shirt Size","pick_list_values":[{"display_value":"Small","actual_value":"S"},{"display_value":"L","actual_value":"L"}]}]}""");

        JsonElement field = First(await GetAsync($"settings/fields/{id}?module=Leads"), "fields");
        field.GetProperty("field_label").GetString().ShouldBe("Shirt Size");
        field.GetProperty("api_name").GetString().ShouldBe("Size");
        field.GetProperty("pick_list_values").EnumerateArray().Select(value => value.GetProperty("display_value").GetString()).ShouldBe(["-None-", "Small", "L"]);
    }

    [Fact]
    public async Task A_lookup_leads_to_a_module_that_is_there()
    {
        string account = Add("Accounts", """{"Account_Name":"Zylker"}""");
        Answer answer = await PostAsync(Fields, """
            {"fields":[{"field_label":"Partner","data_type":"lookup","lookup":{"module":{"api_name":"Accounts"}}},
                       {"field_label":"Nowhere","data_type":"lookup","lookup":{"module":{"api_name":"Nonsense"}}}]}
            """);

        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        answer.Json.GetProperty("fields")[1].GetProperty("details").GetProperty("json_path").GetString().ShouldBe("$.fields[1].lookup.module.api_name");
        string lead = Add("Leads", $$"""{"Last_Name":"Moss","Partner":{"id":"{{account}}"} }""");
        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Partner").GetProperty("name").GetString().ShouldBe("Zylker");
    }

    [Fact]
    public async Task A_deleted_field_takes_its_values_along()
    {
        string id = NewId(await PostAsync(Fields, """{"fields":[{"field_label":"Note to self","data_type":"textarea"}]}"""), "fields");
        string lead = Add("Leads", """{"Last_Name":"Moss","Note_to_self":"Call back"}""");

        (await DeleteAsync($"settings/fields/{id}?module=Leads")).Status.ShouldBe(HttpStatusCode.OK);

        (await GetAsync($"settings/fields/{id}?module=Leads")).Status.ShouldBe(HttpStatusCode.NoContent);
        await PostAsync(Fields, """{"fields":[{"field_label":"Note to self","data_type":"textarea"}]}""");
        (await GetAsync($"Leads/{lead}")).Json.GetProperty("data")[0].GetProperty("Note_to_self").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("""{"data_type":"text"}""", "MANDATORY_NOT_FOUND", "$.fields[0].field_label")]
    [InlineData("""{"field_label":"A"}""", "MANDATORY_NOT_FOUND", "$.fields[0].data_type")]
    [InlineData("""{"field_label":"A","data_type":"poem"}""", "INVALID_DATA", "$.fields[0].data_type")]
    [InlineData("""{"field_label":"Company","data_type":"text"}""", "DUPLICATE_DATA", "$.fields[0].field_label")]
    [InlineData("""{"field_label":"A","data_type":"picklist"}""", "DEPENDENT_FIELD_MISSING", "$.fields[0].pick_list_values")]
    [InlineData("""{"field_label":"A","data_type":"text","length":256}""", "INVALID_DATA", "$.fields[0].length")]
    [InlineData("""{"field_label":"A","data_type":"formula","formula":{"expression":"2 +","return_type":"double"}}""", "INVALID_DATA", "$.fields[0].formula.expression")]
    public async Task A_field_that_makes_no_sense_is_refused(string field, string code, string path)
    {
        Answer answer = await PostAsync(Fields, $$"""{"fields":[{{field}}]}""");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        First(answer, "fields").GetProperty("code").GetString().ShouldBe(code);
        First(answer, "fields").GetProperty("details").GetProperty("json_path").GetString().ShouldBe(path);
    }

    [Fact]
    public async Task Five_fields_are_the_most_of_a_call()
    {
        string many = string.Join(',', Enumerable.Range(0, 6).Select(number => $$"""{"field_label":"F{{number}}","data_type":"text"}"""));

        Answer answer = await PostAsync(Fields, $$"""{"fields":[{{many}}]}""");

        answer.Code.ShouldBe("LIMIT_EXCEEDED");
        answer.Json.GetProperty("details").GetProperty("limit").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Zohos_own_fields_get_other_labels_and_stay()
    {
        string id = (await GetAsync(Fields)).Json.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("api_name").GetString() == "Company").GetProperty("id").GetString()!;

        (await PatchAsync(Fields, $$"""{"fields":[{"id":"{{id}}","field_label":"Firm"}]}""")).Status.ShouldBe(HttpStatusCode.OK);

        First(await GetAsync($"settings/fields/{id}?module=Leads"), "fields").GetProperty("field_label").GetString().ShouldBe("Firm");
        First(await DeleteAsync($"settings/fields/{id}?module=Leads"), "fields").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
        First(await PatchAsync(Fields, $$"""{"fields":[{"id":"{{id}}","data_type":"date"}]}"""), "fields").GetProperty("code").GetString().ShouldBe("NOT_ALLOWED");
    }
}
