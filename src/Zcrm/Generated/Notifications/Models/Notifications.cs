#nullable enable
namespace Zcrm.Models;

/// <summary>A notification channel.</summary>
public sealed class NotificationChannel : CrmObject
{
    /// <summary>Whether to notify on related action.</summary>
    public bool? NotifyOnRelatedAction { get => Get<bool?>("notify_on_related_action"); set => Set("notify_on_related_action", value); }

    /// <summary>When the channel ends, at most a week ahead; renew it before.</summary>
    public DateTimeOffset? ChannelExpiry { get => Get<DateTimeOffset?>("channel_expiry"); set => Set("channel_expiry", value); }

    /// <summary>Whether to return affected field values.</summary>
    public bool? ReturnAffectedFieldValues { get => Get<bool?>("return_affected_field_values"); set => Set("return_affected_field_values", value); }

    /// <summary>The notification channel's resource uri.</summary>
    public string? ResourceUri { get => Get<string>("resource_uri"); set => Set("resource_uri", value); }

    /// <summary>The resource's id.</summary>
    public string? ResourceId { get => Get<string>("resource_id"); set => Set("resource_id", value); }

    /// <summary>The address that Zoho calls.</summary>
    public string? NotifyUrl { get => Get<string>("notify_url"); set => Set("notify_url", value); }

    /// <summary>The notification channel's resource name.</summary>
    public string? ResourceName { get => Get<string>("resource_name"); set => Set("resource_name", value); }

    /// <summary>The notification channel's fields.</summary>
    public CrmObject? Fields { get => GetObject<CrmObject>("fields"); set => Set("fields", value); }

    /// <summary>The notification condition; empty when there are none.</summary>
    public IReadOnlyList<NotificationCondition> NotificationCondition
    {
        get => GetObjects<NotificationCondition>("notification_condition");
        set => Set("notification_condition", value);
    }

    /// <summary>The channel's id.</summary>
    public CrmId? ChannelId { get => Get<CrmId?>("channel_id"); set => Set("channel_id", value); }

    /// <summary>The events; empty when there are none.</summary>
    public IReadOnlyList<string> Events { get => Get<IReadOnlyList<string>>("events") ?? []; set => Set("events", value); }

    /// <summary>The secret that comes with each notification, to tell Zoho's from others.</summary>
    public string? Token { get => Get<string>("token"); set => Set("token", value); }

    /// <summary>Whether to delete events.</summary>
    public bool? DeleteEvents { get => Get<bool?>("_delete_events"); set => Set("_delete_events", value); }
}

/// <summary>A notification condition.</summary>
public sealed class NotificationCondition : CrmObject
{
    /// <summary>The notification condition's field selection.</summary>
    public RuleCriteria? FieldSelection { get => GetObject<RuleCriteria>("field_selection"); set => Set("field_selection", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>What kind of notification condition it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }
}
