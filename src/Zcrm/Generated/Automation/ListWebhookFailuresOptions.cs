#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WebhooksClient.ListFailures"/> gives.</summary>
public sealed record ListWebhookFailuresOptions : CallOptions
{
    /// <summary>The webhook's id, if only that is wanted; null: all.</summary>
    public CrmId? WebhookId { get; init; }

    /// <summary>The API name of a module, for example <c>Leads</c>; null: all modules.</summary>
    public string? Module { get; init; }

    /// <summary>Only webhooks with this from; null: all.</summary>
    public string? From { get; init; }

    /// <summary>Only webhooks with this to; null: all.</summary>
    public string? To { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
