namespace Zcrm;

/// <summary>How a field is set in many records.</summary>
public sealed record MassUpdateOptions : CallOptions
{
    /// <summary>Whether values of multi-select picklists replace those that are there. False: they come on top.</summary>
    /// <value>False.</value>
    public bool Overwrite { get; init; }
}
