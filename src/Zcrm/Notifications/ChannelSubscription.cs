using Zcrm.Models;

namespace Zcrm;

/// <summary>A channel to be opened: of what Zoho shall tell, and where.</summary>
public sealed record ChannelSubscription
{
    /// <summary>The channel's id, which you choose: a number of up to 19 digits, unique among the user's channels.</summary>
    public required CrmId ChannelId { get; init; }

    /// <summary>Of what Zoho tells: 1 to 50 events.</summary>
    public required IReadOnlyList<ChannelEvent> Events { get; init; }

    /// <summary>Where Zoho posts to: an http or https address of up to 255 characters. Each notification repeats its query.</summary>
    public required Uri NotifyUrl { get; init; }

    /// <summary>When the channel ends; at most a week ahead, a day in versions up to v3.</summary>
    /// <value>Null: as late as possible, less ten minutes so that clocks may differ.</value>
    public DateTimeOffset? Expiry { get; init; }

    /// <summary>What each notification repeats, so that it can be told from a forged one: up to 50 characters, best from <see cref="ChannelTokens"/>.</summary>
    public Secret? Token { get; init; }

    /// <summary>Whether notifications of updates bring the new values of the changed fields.</summary>
    public bool WithValues { get; init; }

    /// <summary>Whether notes, activities and links of a record count as changes of it.</summary>
    /// <value>True, as with Zoho.</value>
    public bool WithRelatedActions { get; init; } = true;

    /// <summary>Filters by changed fields, at most two; empty: any change.</summary>
    public IReadOnlyList<NotificationCondition> Conditions { get; init; } = [];
}
