namespace Zcrm;

/// <summary>How records are given to another user.</summary>
public sealed record ChangeOwnerOptions : CallOptions
{
    /// <summary>Whether the new owner gets an e-mail.</summary>
    /// <value>False.</value>
    public bool Notify { get; init; }

    /// <summary>The API names of the modules whose related records move too: Tasks, Events, Calls, Contacts, Deals.</summary>
    /// <value>None.</value>
    public IReadOnlyList<string> RelatedModules { get; init; } = [];
}
