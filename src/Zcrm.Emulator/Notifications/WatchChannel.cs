namespace Zcrm.Emulator;

/// <summary>A user's wish to be told of changes at an address (reference 12.2).</summary>
internal sealed record WatchChannel
{
    public required string Id { get; init; }

    /// <summary>The id of the user to whom it belongs.</summary>
    public required string User { get; init; }

    public required string NotifyUrl { get; init; }

    /// <summary>Module and operation, for example <c>Deals.edit</c>; never <c>all</c> but for users.</summary>
    public required string[] Events { get; init; }

    /// <summary>Whole seconds since 1970.</summary>
    public required long Expiry { get; init; }

    /// <summary>The API server as the user knew it.</summary>
    public required string Origin { get; init; }

    public string? Token { get; init; }

    public bool ReturnsValues { get; init; }

    public bool NotifiesOfRelated { get; init; } = true;

    /// <summary>The field filter, as JSON.</summary>
    public string? Condition { get; init; }

    public IEnumerable<string> Modules => Events.Select(name => name[..name.LastIndexOf('.')]).Distinct(StringComparer.Ordinal);

    public string ResourceUri(string module) => $"{Origin}/crm/v2/{module}";
}
