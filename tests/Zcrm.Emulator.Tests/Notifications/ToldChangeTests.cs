using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Whatever way a record is changed by, open channels are told.</summary>
public sealed class ToldChangeTests : WatchTest
{
    [Fact]
    public async Task Records_that_are_created_together_are_told_together()
    {
        long begun = Zoho.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        await SubscribeAsync("\"Deals.create\"", ""","token":"echo" """);
        Answer saved = await PostAsync("Deals", """{"data":[{"Deal_Name":"A","Stage":"Qualification"},{"Deal_Name":"B","Stage":"Qualification"}]}""");
        JsonElement told = await Receiver.NextAsync();
        told.GetProperty("operation").GetString().ShouldBe("insert");
        told.GetProperty("module").GetString().ShouldBe("Deals");
        Ids(told).ShouldBe([Details(saved).GetProperty("id").GetString()!, Details(saved, 1).GetProperty("id").GetString()!]);
        told.GetProperty("token").GetString().ShouldBe("echo");
        told.GetProperty("channel_id").GetString().ShouldBe("100");
        told.GetProperty("query_params").GetProperty("env").GetString().ShouldBe("test");
        told.GetProperty("affected_fields").GetArrayLength().ShouldBe(0);
        told.TryGetProperty("affected_values", out _).ShouldBeFalse();
        told.GetProperty("server_time").GetInt64().ShouldBeInRange(begun, Zoho.Clock.GetUtcNow().ToUnixTimeMilliseconds() + 1);
    }

    [Fact]
    public async Task An_update_names_the_fields_that_changed_and_their_values_when_asked()
    {
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification","Amount":1}""");
        await SubscribeAsync("\"Deals.edit\"", ""","return_affected_field_values":true""");
        await PutAsync($"Deals/{id}", """{"data":[{"Amount":5,"Deal_Name":"A"}]}""");
        JsonElement told = await Receiver.NextAsync();
        told.GetProperty("operation").GetString().ShouldBe("update");
        told.GetProperty("affected_fields")[0].GetProperty(id).EnumerateArray().Select(name => name.GetString()).ShouldContain("Amount");
        told.GetProperty("affected_fields")[0].GetProperty(id).EnumerateArray().Select(name => name.GetString()).ShouldNotContain("Deal_Name");
        told.GetProperty("affected_values")[0].GetProperty("record_id").GetString().ShouldBe(id);
        told.GetProperty("affected_values")[0].GetProperty("values").GetProperty("Amount").GetInt32().ShouldBe(5);
    }

    [Theory]
    [InlineData(AffectedFieldsForm.NamesOnly, "[\"Description\"]")]
    [InlineData(AffectedFieldsForm.Empty, "[]")]
    public async Task Changed_fields_come_in_the_other_forms_too(AffectedFieldsForm form, string fields)
    {
        Rules.AffectedFieldsForm = form;
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        await SubscribeAsync("\"Deals.edit\"");
        await PutAsync($"Deals/{id}", """{"data":[{"Description":"x"}]}""");
        (await Receiver.NextAsync()).GetProperty("affected_fields").GetRawText().ShouldBe(fields);
    }

    [Fact]
    public async Task A_filter_lets_only_changes_of_its_fields_through()
    {
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        await SubscribeAsync("\"Deals.edit\"", """
            ,"notification_condition":[{"type":"field_selection","module":{"api_name":"Deals"},"field_selection":{"group_operator":"or","group":[
            {"field":{"api_name":"Amount"}},{"group_operator":"and","group":[{"field":{"api_name":"Description"}},{"field":{"api_name":"Next_Step"}}]}]}}]
            """);
        await PutAsync($"Deals/{id}", """{"data":[{"Description":"x"}]}""");
        await PutAsync($"Deals/{id}", """{"data":[{"Description":"y","Next_Step":"z"}]}""");
        (await Receiver.NextAsync()).GetProperty("affected_fields")[0].GetProperty(id).GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Deletions_are_told_with_their_ids()
    {
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        await SubscribeAsync("\"Deals.delete\"");
        await DeleteAsync($"Deals?ids={id}");
        JsonElement told = await Receiver.NextAsync();
        told.GetProperty("operation").GetString().ShouldBe("delete");
        Ids(told).ShouldBe([id]);
    }

    [Fact]
    public async Task Mass_actions_are_told()
    {
        string[] ids = [Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}"""), Add("Deals", """{"Deal_Name":"B","Stage":"Qualification"}""")];
        await SubscribeAsync("\"Deals.all\"");
        await PostAsync("Deals/actions/mass_update", $$"""{"data":[{"Amount":7}],"ids":["{{ids[0]}}","{{ids[1]}}"]}""");
        Ids(await Receiver.NextAsync()).ShouldBe(ids);
    }

    [Fact]
    public async Task A_conversion_tells_of_the_new_records_and_of_the_lead()
    {
        string lead = Add("Leads", """{"Last_Name":"Rao","Company":"Zylker"}""");
        await SubscribeAsync("""  "Leads.all","Contacts.all","Accounts.all"  """);
        await PostAsync($"Leads/{lead}/actions/convert", """{"data":[{}]}""");
        JsonElement[] told = [await Receiver.NextAsync(), await Receiver.NextAsync(), await Receiver.NextAsync()];
        told.Select(one => $"{one.GetProperty("operation")} {one.GetProperty("module")}").Order().ShouldBe(["insert Accounts", "insert Contacts", "update Leads"]);
    }

    [Fact]
    public async Task What_is_taken_back_is_not_told()
    {
        await SubscribeAsync("""  "Leads.create","Deals.create"  """);
        await PostAsync("__composite_requests", """
            {"rollback_on_fail":true,"__composite_requests":[
            {"sub_request_id":"1","method":"POST","uri":"/crm/v8/Leads","body":{"data":[{"Last_Name":"Rao"}]}},
            {"sub_request_id":"2","method":"POST","uri":"/crm/v8/Leads","body":{"data":[{}]}}]}
            """);
        (await GetAsync("Leads?fields=Last_Name")).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);
        await PostAsync("Deals", """{"data":[{"Deal_Name":"A","Stage":"Qualification"}]}""");
        (await Receiver.NextAsync()).GetProperty("module").GetString().ShouldBe("Deals");
    }

    [Fact]
    public async Task A_note_counts_as_a_change_of_its_record()
    {
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        await SubscribeAsync("\"Deals.edit\"");
        await PostAsync($"Deals/{id}/Notes", """{"data":[{"Note_Content":"Called."}]}""");
        JsonElement told = await Receiver.NextAsync();
        told.GetProperty("operation").GetString().ShouldBe("update");
        told.GetProperty("affected_fields").GetArrayLength().ShouldBe(0);
        Ids(told).ShouldBe([id]);
    }

    [Fact]
    public async Task A_note_counts_for_nothing_when_the_channel_says_so()
    {
        string id = Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        await SubscribeAsync("\"Deals.edit\"", ""","notify_on_related_action":false""");
        await SubscribeAsync("\"Deals.edit\"", id: 200);
        await PostAsync($"Deals/{id}/Notes", """{"data":[{"Note_Content":"Called."}]}""");
        (await Receiver.NextAsync()).GetProperty("channel_id").GetString().ShouldBe("200");
    }

    [Fact]
    public async Task Records_that_are_linked_count_as_changed_both()
    {
        string campaign = Add("Campaigns", """{"Campaign_Name":"Spring"}""");
        string lead = Add("Leads", """{"Last_Name":"Rao"}""");
        await SubscribeAsync("""  "Campaigns.edit","Leads.edit"  """);
        await PutAsync($"Campaigns/{campaign}/Leads/{lead}", """{"data":[{"Member_Status":"Active"}]}""");
        JsonElement[] told = [await Receiver.NextAsync(), await Receiver.NextAsync()];
        told.SelectMany(Ids).Order().ShouldBe(new[] { campaign, lead }.Order());
    }

    [Fact]
    public async Task Nothing_is_told_of_modules_that_are_not_watched_or_after_the_end()
    {
        await SubscribeAsync("\"Leads.create\"");
        await SubscribeAsync("\"Deals.create\"", $$""","channel_expiry":"{{InOffset(TimeSpan.FromDays(2))}}" """, id: 200);
        Add("Contacts", """{"Last_Name":"Rao"}""");
        Zoho.Clock.Advance(TimeSpan.FromHours(2));
        Add("Leads", """{"Last_Name":"Rao"}""");
        Add("Deals", """{"Deal_Name":"A","Stage":"Qualification"}""");
        (await Receiver.NextAsync()).GetProperty("channel_id").GetString().ShouldBe("200");
    }
}
