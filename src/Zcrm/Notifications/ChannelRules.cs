using Zcrm.Models;

namespace Zcrm;

/// <summary>What Zoho demands of channels, checked before anything is sent; it would refuse some of it late, and some of it not even then.</summary>
internal static class ChannelRules
{
    public const int MaxChannels = 50;
    private const int MaxEvents = 50;
    private const int MaxUrl = 255;
    private const int MaxToken = 50;
    private const int MaxIdText = 512;
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    public static TimeSpan MaxLife(string apiVersion) => apiVersion is "v2" or "v2.1" or "v3" ? TimeSpan.FromDays(1) : TimeSpan.FromDays(7);

    public static NotificationChannel Body(ChannelSubscription channel, DateTimeOffset now, TimeSpan maxLife)
    {
        Check(channel);
        var body = new NotificationChannel
        {
            ChannelId = Id(channel.ChannelId),
            Events = Names(channel.Events),
            NotifyUrl = channel.NotifyUrl.AbsoluteUri,
            ChannelExpiry = Expiry(channel.Expiry, now, maxLife),
            NotifyOnRelatedAction = channel.WithRelatedActions,
            ReturnAffectedFieldValues = channel.WithValues,
        };
        if (channel.Token is { } token) body.Token = token.Reveal();
        if (channel.Conditions.Count > 0) body.NotificationCondition = channel.Conditions;
        return body;
    }

    public static IReadOnlyList<string> Names(IEnumerable<ChannelEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        string[] names = [.. events.Select(one => one.Module.Length > 0 ? one.ToString() : throw new ArgumentException("An event names no module.", nameof(events)))];
        return names.Length is > 0 and <= MaxEvents
            ? names
            : throw new ArgumentException($"There are {names.Length} events for a channel; it takes 1 to {MaxEvents}. Spread them over several channels.", nameof(events));
    }

    public static CrmId[] Ids(IEnumerable<CrmId> channelIds)
    {
        ArgumentNullException.ThrowIfNull(channelIds);
        return Some([.. channelIds.Select(Id)], nameof(channelIds));
    }

    public static CrmId[] ForQuery(CrmId[] ids) => string.Join(',', ids).Length <= MaxIdText
        ? ids
        : throw new ArgumentException($"The ids of the channels are too long for one call, which takes {MaxIdText} characters of them. Name fewer.", nameof(ids));

    public static T[] Some<T>(T[] channels, string parameter) => channels.Length is > 0 and <= MaxChannels
        ? channels
        : throw new ArgumentException($"There are {channels.Length} channels; one call takes 1 to {MaxChannels}. Call once for each {MaxChannels}.", parameter);

    /// <summary>A time beyond the limit is one that Zoho takes for an hour from now, without a word.</summary>
    public static DateTimeOffset Expiry(DateTimeOffset? asked, DateTimeOffset now, TimeSpan maxLife)
    {
        DateTimeOffset expiry = asked ?? (now + maxLife - Margin);
        if (expiry <= now) throw new ArgumentOutOfRangeException(nameof(asked), $"A channel cannot end at {expiry:O}, which is over. Name a time to come.");
        return expiry <= now + maxLife
            ? expiry
            : throw new ArgumentOutOfRangeException(
                nameof(asked), $"A channel cannot live until {expiry:O}: {maxLife.TotalDays:0} day(s) is the longest, and Zoho would make an hour of it. Name an earlier time.");
    }

    private static void Check(ChannelSubscription channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(channel.NotifyUrl);
        if (!channel.NotifyUrl.IsAbsoluteUri || channel.NotifyUrl.Scheme is not ("http" or "https"))
            throw new ArgumentException($"The address '{channel.NotifyUrl}' of channel {channel.ChannelId} is none that Zoho can post to; use an https address.", nameof(channel));
        if (channel.NotifyUrl.AbsoluteUri.Length > MaxUrl)
            throw new ArgumentException($"The address of channel {channel.ChannelId} has {channel.NotifyUrl.AbsoluteUri.Length} characters; Zoho takes {MaxUrl}.", nameof(channel));
        if (channel.Token?.Reveal().Length > MaxToken)
            throw new ArgumentException($"The token of channel {channel.ChannelId} is too long; Zoho takes {MaxToken} characters. ChannelTokens makes one that fits.", nameof(channel));
    }

    private static CrmId Id(CrmId id) => id.IsEmpty ? throw new ArgumentException("A channel's id is empty. Choose a number for each channel.", nameof(id)) : id;
}
