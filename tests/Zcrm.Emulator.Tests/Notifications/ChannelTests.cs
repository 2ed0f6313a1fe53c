using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class ChannelTests : WatchTest
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_channel_is_opened_with_one_entry_for_each_module()
    {
        Answer answer = await SubscribeAsync("""  "Deals.create","Deals.edit","Leads.all"  """);
        answer.Status.ShouldBe(HttpStatusCode.Created);
        JsonElement events = Item(answer).GetProperty("details").GetProperty("events");
        events.EnumerateArray().Select(one => one.GetProperty("resource_name").GetString()).ShouldBe(["Deals", "Leads"]);
        events[0].GetProperty("channel_id").GetString().ShouldBe("100");
        events[0].GetProperty("resource_uri").GetString().ShouldBe("https://www.zohoapis.com/crm/v2/Deals");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("2", 2)]
    [InlineData("168", 168)]
    [InlineData("169", 1)]
    [InlineData("-1", 1)]
    public async Task A_channel_that_would_live_too_long_lives_an_hour(string hours, int lived)
    {
        string more = hours.Length == 0 ? "" : $""","channel_expiry":"{InOffset(TimeSpan.FromHours(int.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)))}" """;
        Expiry(await SubscribeAsync("\"Deals.all\"", more)).ShouldBe(Zoho.Clock.GetUtcNow().AddHours(lived), Second);
    }

    [Fact]
    public async Task A_list_shows_a_channel_once_for_each_module_with_all_spelt_out()
    {
        await SubscribeAsync("""  "Deals.all","Leads.edit"  """, ""","token":"echo","return_affected_field_values":true""");
        Answer list = await GetAsync("actions/watch?channel_id=100");
        list.Json.GetProperty("watch").GetArrayLength().ShouldBe(2);
        Item(list).GetProperty("events").EnumerateArray().Select(one => one.GetString()).ShouldBe(["Deals.create", "Deals.edit", "Deals.delete"]);
        Item(list).GetProperty("token").GetString().ShouldBe("echo");
        Item(list).GetProperty("return_affected_field_values").GetBoolean().ShouldBeTrue();
        (await GetAsync("actions/watch?module=Leads")).Json.GetProperty("watch").GetArrayLength().ShouldBe(1);
        (await GetAsync("actions/watch?module=Tasks")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_channel_is_gone_when_its_time_is_over()
    {
        await SubscribeAsync("\"Deals.all\"");
        Zoho.Clock.Advance(TimeSpan.FromMinutes(61));
        Use(await TokenAsync(null));
        (await GetAsync("actions/watch")).Status.ShouldBe(HttpStatusCode.NoContent);
        Answer renewal = await PatchAsync($$"""{"channel_id":100,"channel_expiry":"{{InOffset(TimeSpan.FromHours(2))}}"}""");
        renewal.Status.ShouldBe(HttpStatusCode.BadRequest);
        Item(renewal).GetProperty("code").GetString().ShouldBe("NOT_SUBSCRIBED");
    }

    [Fact]
    public async Task A_channel_is_renewed_and_keeps_the_rest()
    {
        await SubscribeAsync("\"Deals.all\"", ""","token":"echo" """);
        Expiry(await PatchAsync($$"""{"channel_id":"100","channel_expiry":"{{InOffset(TimeSpan.FromDays(6))}}"}""")).ShouldBe(Zoho.Clock.GetUtcNow().AddDays(6), Second);
        Item(await GetAsync("actions/watch")).GetProperty("token").GetString().ShouldBe("echo");
    }

    [Fact]
    public async Task Events_are_added_and_taken_away_until_none_is_left()
    {
        await SubscribeAsync("\"Deals.create\"");
        await PatchAsync("""{"channel_id":100,"events":["Deals.edit"]}""");
        Item(await GetAsync("actions/watch")).GetProperty("events").GetArrayLength().ShouldBe(2);
        await PatchAsync("""{"channel_id":100,"events":["Deals.create"],"_delete_events":true}""");
        Item(await GetAsync("actions/watch")).GetProperty("events")[0].GetString().ShouldBe("Deals.edit");
        await PatchAsync("""{"channel_id":100,"events":["Deals.edit"],"_delete_events":true}""");
        (await GetAsync("actions/watch")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Setting_a_channel_up_anew_drops_what_is_not_said_again()
    {
        await SubscribeAsync("\"Deals.all\"", ""","token":"echo" """);
        Answer answer = await PutAsync("actions/watch", $$"""{"watch":[{"channel_id":100,"events":["Leads.create"],"notify_url":"{{Receiver.Address}}"}]}""");
        answer.Status.ShouldBe(HttpStatusCode.OK);
        JsonElement row = Item(await GetAsync("actions/watch"));
        row.GetProperty("resource_name").GetString().ShouldBe("Leads");
        row.GetProperty("token").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Channels_are_closed_one_by_one_and_a_strange_one_is_named()
    {
        await SubscribeAsync("\"Deals.all\"");
        Answer answer = await DeleteAsync("actions/watch?channel_ids=100,200");
        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        Item(answer).GetProperty("status").GetString().ShouldBe("success");
        Item(answer, 1).GetProperty("code").GetString().ShouldBe("NOT_SUBSCRIBED");
    }

    [Fact]
    public async Task A_user_does_not_see_the_channels_of_another()
    {
        await SubscribeAsync("\"Deals.all\"");
        EmulatedUser other = Zoho.Accounts.AddUser("other@zylker.example", Zoho.Accounts.Orgs[0]);
        Use((await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken(other))).Text("access_token"));
        (await GetAsync("actions/watch")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await DeleteAsync("actions/watch?channel_ids=100")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("""{"events":["Deals.all"],"notify_url":"http://127.0.0.1/x"}""", "MANDATORY_NOT_FOUND", "$.watch[0].channel_id")]
    [InlineData("""{"channel_id":"abc","events":["Deals.all"],"notify_url":"http://127.0.0.1/x"}""", "INVALID_DATA", "$.watch[0].channel_id")]
    [InlineData("""{"channel_id":1,"notify_url":"http://127.0.0.1/x"}""", "MANDATORY_NOT_FOUND", "$.watch[0].events")]
    [InlineData("""{"channel_id":1,"events":["Deals.insert"],"notify_url":"http://127.0.0.1/x"}""", "INVALID_DATA", "$.watch[0].events[0]")]
    [InlineData("""{"channel_id":1,"events":["Dragons.all"],"notify_url":"http://127.0.0.1/x"}""", "INVALID_MODULE", "$.watch[0].events[0]")]
    [InlineData("""{"channel_id":1,"events":["Notes.all"],"notify_url":"http://127.0.0.1/x"}""", "NOT_SUPPORTED", "$.watch[0].events[0]")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"]}""", "MANDATORY_NOT_FOUND", "$.watch[0].notify_url")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"ftp://x"}""", "INVALID_DATA", "$.watch[0].notify_url")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"http://127.0.0.1/x","channel_expiry":"soon"}""", "INVALID_DATA", "$.watch[0].channel_expiry")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"http://127.0.0.1/x","token":"012345678901234567890123456789012345678901234567890"}""", "INVALID_DATA", "$.watch[0].token")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"http://127.0.0.1/x","notification_condition":[{"type":"field_selection","module":{},"field_selection":{"field":{"api_name":"Stage"}}}]}""", "EXPECTED_FIELD_MISSING", "$.watch[0].notification_condition[0].module")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"http://127.0.0.1/x","notification_condition":[{"module":{"api_name":"Deals"},"field_selection":{"field":{"api_name":"Stage"}}}]}""", "DEPENDENT_FIELD_MISSING", "$.watch[0].notification_condition[0].type")]
    [InlineData("""{"channel_id":1,"events":["Deals.all"],"notify_url":"http://127.0.0.1/x","notification_condition":[{"type":"field_selection","module":{"api_name":"Deals","id":"1"},"field_selection":{"field":{"api_name":"Stage"}}}]}""", "AMBIGUITY_DURING_PROCESSING", "$.watch[0].notification_condition[0].module")]
    public async Task What_makes_no_sense_is_refused_with_its_place(string channel, string code, string path)
    {
        Answer answer = await PostAsync("actions/watch", $$"""{"watch":[{{channel}}]}""");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        Item(answer).GetProperty("code").GetString().ShouldBe(code);
        Item(answer).GetProperty("details").GetProperty("json_path").GetString().ShouldBe(path);
    }
}
