#nullable enable
namespace Zcrm;

/// <summary>What <see cref="CadencesClient.List"/> gives.</summary>
public sealed record ListCadencesOptions : CallOptions
{
    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>Only cadences with this name; null: all.</summary>
    public string? Name { get; init; }

    /// <summary>Whether only active cadences are wanted, or only inactive ones; null: both.</summary>
    public bool? Active { get; init; }

    /// <summary>The API names of the fields to read.</summary>
    public IEnumerable<string>? Fields { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
