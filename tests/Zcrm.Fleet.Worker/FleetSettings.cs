using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zcrm;

/// <summary>What every server of a fleet is told.</summary>
public sealed record FleetSettings
{
    /// <summary>Where the local Zoho CRM answers.</summary>
    public required Uri Zoho { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>The kind of store and where it is, for example <c>file:/tmp/tokens</c>.</summary>
    public required string Store { get; init; }

    /// <summary>The key by which stores that share encrypt.</summary>
    public required string TokenKey { get; init; }

    public required string[] Users { get; init; }

    public required int Callers { get; init; }

    /// <summary>When the fast clock started, in real time.</summary>
    public required DateTimeOffset Start { get; init; }

    public required double Factor { get; init; }

    /// <summary>How many calls the whole fleet may make at once; 0: nobody counts.</summary>
    public int Concurrency { get; init; }

    /// <summary>How far this server's clock is ahead, in minutes of the fast clock.</summary>
    public double SkewMinutes { get; init; }

    public FastClock Clock => new(Start, Factor, TimeSpan.FromMinutes(SkewMinutes));

    public string ToJson() => JsonSerializer.Serialize(this, FleetJson.Default.FleetSettings);

    public static FleetSettings Parse(string json) => JsonSerializer.Deserialize(json, FleetJson.Default.FleetSettings)!;

    /// <summary>Options of a client whose every time is the fast clock's. Only what depends on how busy this machine is has room to spare.</summary>
    public ZcrmClientOptions ClientOptions(ITokenStore store) => new()
    {
        ClientId = ClientId,
        ClientSecret = ClientSecret,
        Hosts = CrmHosts.AllAt(Zoho),
        TokenStore = store,
        Limiter = FleetStores.OpenLimiter(this),
        TimeProvider = Clock,
        Timeout = Timeout.InfiniteTimeSpan,
        AttemptTimeout = Timeout.InfiniteTimeSpan,
        Tokens = new TokenOptions { RefreshTimeout = TimeSpan.FromHours(6), MaxBudgetWait = TimeSpan.FromHours(1) },
    };
}

[JsonSerializable(typeof(FleetSettings))]
internal sealed partial class FleetJson : JsonSerializerContext;
