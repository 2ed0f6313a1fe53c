using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>A test of channels, with an address that takes notifications.</summary>
public abstract class WatchTest : HttpTest
{
    private protected EventReceiver Receiver { get; private set; } = null!;

    private protected EmulatorRules Rules { get; } = new();

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false, Rules = Rules };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Receiver = await EventReceiver.StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Receiver.DisposeAsync();
        await base.DisposeAsync();
    }

    private protected async Task<Answer> SubscribeAsync(string events, string more = "", int id = 100, string? address = null) => await PostAsync(
        "actions/watch", $$"""{"watch":[{"channel_id":{{id}},"events":[{{events}}],"notify_url":"{{address ?? Receiver.Address}}"{{more}}}]}""");

    private protected Task<Answer> PatchAsync(string channel) => SendAsync(HttpMethod.Patch, "actions/watch", new StringContent($$"""{"watch":[{{channel}}]}"""));

    private protected static JsonElement Item(Answer answer, int index = 0) => answer.Json.GetProperty("watch")[index];

    private protected static JsonElement Resource(Answer answer) => Item(answer).GetProperty("details").GetProperty("events")[0];

    private protected static DateTimeOffset Expiry(Answer answer) => Resource(answer).GetProperty("channel_expiry").GetDateTimeOffset();

    private protected string InOffset(TimeSpan ahead) => Zoho.Clock.GetUtcNow().Add(ahead).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private protected static string[] Ids(JsonElement notification) => [.. notification.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!)];
}
