using Zcrm.Models;

namespace Zcrm;

/// <summary>A channel that is open.</summary>
public sealed class OpenChannel
{
    // Zoho lists a channel once for each module that it watches.
    internal OpenChannel(IReadOnlyList<NotificationChannel> rows)
    {
        Rows = rows;
        Events = [.. rows.SelectMany(row => row.Events).Distinct(StringComparer.Ordinal)];
        Token = rows[0].Token;
    }

    /// <summary>The channel's id.</summary>
    public CrmId ChannelId => Rows[0].ChannelId ?? default;

    /// <summary>When it ends.</summary>
    public DateTimeOffset? Expiry => Rows[0].ChannelExpiry;

    /// <summary>Where Zoho posts to.</summary>
    public string? NotifyUrl => Rows[0].NotifyUrl;

    /// <summary>What it watches, for example <c>Deals.edit</c>; Zoho spells out <c>all</c>.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>What its notifications repeat.</summary>
    public Secret? Token { get; }

    /// <summary>The rows of Zoho's list, one for each module.</summary>
    public IReadOnlyList<NotificationChannel> Rows { get; }

    /// <summary>Returns the id and the end.</summary>
    public override string ToString() => $"{ChannelId}: until {Expiry:O}";
}
