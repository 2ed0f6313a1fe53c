using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class DeliveryTests : WatchTest
{
    [Fact]
    public async Task Many_records_come_in_batches()
    {
        Rules.NotificationBatchSize = 40;
        await SubscribeAsync("\"Leads.create\"");
        string records = string.Join(',', Enumerable.Range(0, 100).Select(number => $$"""{"Last_Name":"L{{number}}"}"""));
        await PostAsync("Leads", $$"""{"data":[{{records}}]}""");
        JsonElement[] told = [await Receiver.NextAsync(), await Receiver.NextAsync(), await Receiver.NextAsync()];
        told.Select(one => Ids(one).Length).Order().ShouldBe([20, 40, 40]);
        told.SelectMany(Ids).Distinct().Count().ShouldBe(100);
        told.Select(one => one.GetProperty("server_time").GetInt64()).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_notification_that_is_refused_is_lost_by_default()
    {
        await using EventReceiver full = await EventReceiver.StartAsync(refusals: 1);
        await SubscribeAsync("\"Leads.create\"", address: full.Address);
        Add("Leads", """{"Last_Name":"First"}""");
        while (full.Refused == 0) await Task.Delay(5, Cancellation);
        string second = Add("Leads", """{"Last_Name":"Second"}""");
        Ids(await full.NextAsync()).ShouldBe([second]);
    }

    [Fact]
    public async Task A_notification_that_is_refused_comes_again_when_the_rules_say_so()
    {
        Rules.NotificationAttempts = 3;
        await using EventReceiver full = await EventReceiver.StartAsync(refusals: 2);
        await SubscribeAsync("\"Leads.create\"", address: full.Address);
        string id = Add("Leads", """{"Last_Name":"First"}""");
        Task<JsonElement> told = full.NextAsync();
        while (!told.IsCompleted)
        {
            Zoho.Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(5, Cancellation);
        }

        Ids(await told).ShouldBe([id]);
        full.Refused.ShouldBe(2);
    }

    [Fact]
    public async Task A_notification_comes_twice_when_the_rules_say_so()
    {
        Rules.NotificationCopies = 2;
        await SubscribeAsync("\"Leads.create\"");
        Add("Leads", """{"Last_Name":"First"}""");
        (await Receiver.NextAsync()).GetRawText().ShouldBe((await Receiver.NextAsync()).GetRawText());
    }

    [Fact]
    public async Task Nothing_leaves_the_machine()
    {
        await SubscribeAsync("\"Leads.create\"", address: "https://zcrm.example/events");
        await SubscribeAsync("\"Leads.create\"", id: 200);
        Add("Leads", """{"Last_Name":"First"}""");
        (await Receiver.NextAsync()).GetProperty("channel_id").GetString().ShouldBe("200");
    }
}
