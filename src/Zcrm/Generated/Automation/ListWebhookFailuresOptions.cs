#nullable enable
namespace Zcrm;

/// <summary>What <see cref="WebhooksClient.ListFailures"/> gives.</summary>
public sealed record ListWebhookFailuresOptions : CallOptions
{
    /// <summary>The id of the webhook.</summary>
    public CrmId? WebhookId { get; init; }

    /// <summary>The module's API name.</summary>
    public string? Module { get; init; }

    /// <summary>The from.</summary>
    public string? From { get; init; }

    /// <summary>The to.</summary>
    public string? To { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }
}
