using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>What became of one channel of a call.</summary>
public sealed class ChannelOutcome
{
    internal ChannelOutcome(CrmId channelId, ItemResult result) => (ChannelId, Result) = (channelId, result);

    /// <summary>The channel.</summary>
    public CrmId ChannelId { get; }

    /// <summary>Whether Zoho did it.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Result.Succeeded;

    /// <summary>Why it was refused; null when it succeeded.</summary>
    public CrmError? Error => Result.Error;

    /// <summary>Whether the channel is not there, any more or at all; subscribe anew, and read what was missed.</summary>
    public bool IsNotSubscribed => Error?.Code == NotSubscribed;

    /// <summary>When the channel ends by Zoho's account; null when it does not say. It can be earlier than was asked for.</summary>
    public DateTimeOffset? Expiry => Result.Details.TryGetRaw("events", out ReadOnlySpan<byte> raw) && raw[0] == (byte)'['
        && Result.Details.GetObjects("events") is [var first, ..] && first.TryGet("channel_expiry", out DateTimeOffset expiry) ? expiry : null;

    /// <summary>The result as it came.</summary>
    public ItemResult Result { get; }

    internal static CrmErrorCode NotSubscribed { get; } = new("NOT_SUBSCRIBED");

    /// <summary>Returns the channel, and when it ends or what was wrong.</summary>
    public override string ToString() => Succeeded ? $"{ChannelId}: until {Expiry:O}" : $"{ChannelId}: {Error}";
}
