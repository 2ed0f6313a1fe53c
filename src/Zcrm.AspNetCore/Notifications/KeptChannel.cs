namespace Zcrm.AspNetCore;

/// <summary>A channel that the application keeps open for as long as it runs, and that stays open for some days after.</summary>
public sealed record KeptChannel
{
    /// <summary>The channel's id, which you choose: a number of up to 19 digits, unique among the user's channels.</summary>
    public required CrmId ChannelId { get; init; }

    /// <summary>Of what Zoho tells: 1 to 50 events.</summary>
    public required IReadOnlyList<ChannelEvent> Events { get; init; }

    /// <summary>The address of <see cref="ZcrmNotificationExtensions"/>' endpoint as Zoho reaches it.</summary>
    public required Uri NotifyUrl { get; init; }

    /// <summary>For whom it is opened; the user sees, and so tells of, what his or her profile allows.</summary>
    /// <value>Null: the configured user, or the only one who is connected.</value>
    public string? User { get; init; }

    /// <summary>Whether notifications of updates bring the new values of the changed fields.</summary>
    public bool WithValues { get; init; }

    /// <summary>Whether notes, activities and links of a record count as changes of it.</summary>
    /// <value>True, as with Zoho.</value>
    public bool WithRelatedActions { get; init; } = true;

    internal ChannelSubscription Subscription(ChannelTokens tokens) => new()
    {
        ChannelId = ChannelId,
        Events = Events,
        NotifyUrl = NotifyUrl,
        Token = tokens.For(ChannelId),
        WithValues = WithValues,
        WithRelatedActions = WithRelatedActions,
    };
}
