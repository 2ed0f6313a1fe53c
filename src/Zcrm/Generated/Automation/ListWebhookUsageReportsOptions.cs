#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WebhooksClient.ListUsageReports"/> gives.</summary>
public sealed record ListWebhookUsageReportsOptions : CallOptions
{
    /// <summary>Only webhooks with this type; null: all.</summary>
    public string? Type { get; init; }

    /// <summary>Only webhooks with this from; null: all.</summary>
    public string? From { get; init; }

    /// <summary>Only webhooks with this to; null: all.</summary>
    public string? To { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
