namespace Zcrm.Extensions;

/// <summary>How the health check of a client judges.</summary>
public sealed class ZcrmHealthCheckOptions
{
    /// <summary>Whose connection is looked at.</summary>
    /// <value>Null: the client's own user, or the only one who is connected.</value>
    public string? User { get; set; }

    /// <summary>With fewer API credits left than this the check is degraded. Zoho tells the figure once half of the day's credits are used.</summary>
    /// <value>1,000; 0 or more.</value>
    public long LeastCredits { get; set; } = 1_000;

    internal void Check() => ArgumentOutOfRangeException.ThrowIfNegative(LeastCredits);
}
