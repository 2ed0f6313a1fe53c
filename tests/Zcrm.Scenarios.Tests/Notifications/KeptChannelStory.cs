using Zcrm.AspNetCore;

namespace Zcrm;

/// <summary>A fleet of three keeps one channel open: for a month, and after a time in which nobody could.</summary>
public sealed class KeptChannelStory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("zcrm-channels-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Three_keep_a_channel_open_for_a_month_and_one_of_them_renews_it()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await using EventApp app = await EventApp.StartAsync(scenario);
        for (int process = 0; process < 3; process++) await app.KeepAsync(await StoreAsync(scenario), ChannelEvent.All("Leads"));
        await EventApp.UntilAsync(() => app.Calls(HttpMethod.Get) >= 3);

        for (int half = 0; half < 62; half++) await app.PassAsync(TimeSpan.FromHours(12));

        app.Calls(HttpMethod.Post).ShouldBe(1);
        app.Calls(HttpMethod.Put).ShouldBe(0);
        app.Calls(HttpMethod.Patch).ShouldBeInRange(4, 6);
        app.Gaps.Single().From.ShouldBeNull();
        await TellsAsync(scenario, app);
    }

    [Fact]
    public async Task A_channel_that_ended_is_opened_by_one_of_three_which_tells_of_the_gap()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await using EventApp app = await EventApp.StartAsync(scenario);
        for (int process = 0; process < 3; process++) await app.KeepAsync(await StoreAsync(scenario), ChannelEvent.All("Leads"));
        await EventApp.UntilAsync(() => app.Calls(HttpMethod.Get) >= 3);
        DateTimeOffset before = scenario.Zoho.Clock.GetUtcNow();

        await app.PassAsync(TimeSpan.FromDays(8));
        await EventApp.UntilAsync(() => app.Gaps.Count == 2);

        NotificationGap gap = app.Gaps.Last();
        gap.From!.Value.ShouldBe(before, TimeSpan.FromHours(1));
        gap.To.ShouldBeGreaterThanOrEqualTo(before.AddDays(8));
        app.Calls(HttpMethod.Post).ShouldBe(2);
        await TellsAsync(scenario, app);
    }

    [Fact]
    public async Task A_channel_that_is_wanted_otherwise_is_set_up_anew_without_a_gap()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await using EventApp app = await EventApp.StartAsync(scenario);
        await app.KeepAsync(await StoreAsync(scenario), ChannelEvent.All("Deals"));
        await EventApp.UntilAsync(() => app.Gaps.Count == 1);

        await app.KeepAsync(await StoreAsync(scenario), ChannelEvent.Create("Leads"));
        await EventApp.UntilAsync(() => app.Calls(HttpMethod.Put) == 1);

        app.Gaps.Count.ShouldBe(1);
        await TellsAsync(scenario, app);
    }

    [Fact]
    public async Task A_keeper_waits_for_Zoho_to_come_back_and_tells_of_a_gap_until_somebody_listens()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await using EventApp app = await EventApp.StartAsync(scenario);
        scenario.Zoho.Faults.On("GET", "/crm/v8/actions/watch", 8).Status(500);
        app.DeafFor = 2;
        await app.KeepAsync(await StoreAsync(scenario), ChannelEvent.All("Leads"));

        for (int minute = 0; app.Gaps.IsEmpty; minute++)
        {
            minute.ShouldBeLessThan(1_000);
            scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10, Scenario.Ct);
        }

        app.DeafFor.ShouldBe(0);
        app.Calls(HttpMethod.Post).ShouldBe(1);
        app.Gaps.Count.ShouldBe(1);
        await TellsAsync(scenario, app);
    }

    private static async Task TellsAsync(Scenario scenario, EventApp app)
    {
        string id = scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" });
        await EventApp.UntilAsync(() => !app.Handled.IsEmpty);
        app.Handled.Single().RecordIds.ShouldBe([id]);
    }

    /// <summary>A process's own view of the shared directory.</summary>
    private async Task<FileTokenStore> StoreAsync(Scenario scenario)
    {
        var store = new FileTokenStore(_directory.FullName);
        ZcrmClientOptions connected = scenario.Options();
        var key = new ConnectionKey(connected.ClientId!, connected.User!, CrmEnvironment.Production);
        Connection connection = (await connected.TokenStore!.ReadAsync(key, Scenario.Ct))!;
        await store.TryWriteAsync(connection with { Version = 0 }, Scenario.Ct);
        return store;
    }
}
