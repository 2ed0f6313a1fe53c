namespace Zcrm;

/// <summary>What may differ for a call of your own making.</summary>
public sealed record SendOptions : CallOptions
{
    /// <summary>Whether sending it twice has the effect of sending it once, so that it may be sent again after a failure. Only POSTs need to say so.</summary>
    /// <value>False.</value>
    public bool IsRepeatable { get; init; }
}
