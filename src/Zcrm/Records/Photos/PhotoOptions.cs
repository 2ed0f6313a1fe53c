namespace Zcrm;

/// <summary>How a record's photo is set.</summary>
public sealed record PhotoOptions : CallOptions
{
    /// <summary>Whether the workflows that react to the record's change stay off.</summary>
    /// <value>False.</value>
    public bool SkipWorkflows { get; init; }
}
