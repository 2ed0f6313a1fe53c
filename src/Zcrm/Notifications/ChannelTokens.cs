using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>Makes and checks the tokens of channels: each is derived from one key and the channel's id, so that none has to be stored.</summary>
public sealed class ChannelTokens
{
    private const int MinKey = 16;
    private readonly Secret[] _keys;

    /// <summary>Derives tokens from a key.</summary>
    /// <param name="key">At least 16 characters that nobody can guess; the same in all processes that open channels or receive notifications.</param>
    /// <param name="olderKeys">Keys of before, whose tokens are still accepted until the channels have new ones.</param>
    /// <exception cref="ArgumentException">A key is too short.</exception>
    public ChannelTokens(Secret key, params IEnumerable<Secret> olderKeys)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(olderKeys);
        _keys = [key, .. olderKeys];
        if (Array.Exists(_keys, one => one.Reveal().Length < MinKey))
            throw new ArgumentException($"A key for channel tokens is too short: it needs at least {MinKey} characters that nobody can guess.", nameof(key));
    }

    /// <summary>The token of a channel: 43 characters, always the same for the same key.</summary>
    /// <param name="channelId">The channel.</param>
    public Secret For(CrmId channelId) => Derive(_keys[0], channelId);

    /// <summary>Whether a notification has the token of its channel. How long the answer takes does not tell how much of a wrong token is right.</summary>
    /// <param name="notification">The notification.</param>
    public bool Accept(CrmNotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        bool isRight = false;
        foreach (Secret key in _keys) isRight |= Derive(key, notification.ChannelId).Equals(notification.Token);
        return isRight;
    }

    private static Secret Derive(Secret key, CrmId channelId) => new(Base64Url.EncodeToString(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Reveal()), Encoding.UTF8.GetBytes($"zcrm notification channel {channelId}"))));
}
