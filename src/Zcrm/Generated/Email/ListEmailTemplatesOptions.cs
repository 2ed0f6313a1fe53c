#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>What <see cref="EmailTemplatesClient.List"/> gives.</summary>
public sealed record ListEmailTemplatesOptions : CallOptions
{
    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>The key to sort by; null: Zoho's own order.</summary>
    public string? SortBy { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>; null: Zoho's own order.</summary>
    public EmailTemplateSortOrder? SortOrder { get; init; }

    /// <summary>Only email templates with this category; null: all.</summary>
    public string? Category { get; init; }

    /// <summary>Conditions as JSON, in Zoho's notation; null: no conditions.</summary>
    public string? Filters { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
