#nullable enable
namespace Zcrm;

/// <summary>What <see cref="CadencesClient.List"/> gives.</summary>
public sealed record ListCadencesOptions : CallOptions
{
    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The switch <c>active</c>.</summary>
    public bool? Active { get; init; }

    /// <summary>The API names of the fields to read.</summary>
    public IEnumerable<string>? Fields { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
