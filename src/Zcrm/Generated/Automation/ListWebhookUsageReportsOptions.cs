#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WebhooksClient.ListUsageReports"/> gives.</summary>
public sealed record ListWebhookUsageReportsOptions : CallOptions
{
    /// <summary>The type.</summary>
    public string? Type { get; init; }

    /// <summary>The from.</summary>
    public string? From { get; init; }

    /// <summary>The to.</summary>
    public string? To { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
