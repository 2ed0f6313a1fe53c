namespace Zcrm.Redis;

/// <summary>How Zcrm uses a Redis server.</summary>
public sealed record RedisStoreOptions
{
    /// <summary>What the keys begin with, after a brace: all keys of an app are in one slot of a cluster.</summary>
    /// <value><c>zcrm</c>.</value>
    public string KeyPrefix { get; init; } = "zcrm";

    /// <summary>How long others wait for the right to refresh a token when its holder dies, by Redis's clock; a millisecond to an hour.</summary>
    /// <remarks>A holder that lives takes the right anew each third of it. It has to be shorter than <see cref="TokenOptions.RefreshTimeout"/>, or the others give up before.</remarks>
    /// <value>15 seconds.</value>
    public TimeSpan LeaseDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock for waits between two looks into Redis.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source of jitter: gives a number from 0 up to, but not including, 1. Called concurrently.</summary>
    /// <value>A cryptographic generator.</value>
    public Func<double> Randomness { get; init; } = DefaultRandomness.Next;

    internal RedisStoreOptions Checked()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(KeyPrefix, nameof(KeyPrefix));
        if (KeyPrefix.AsSpan().ContainsAny('{', '}')) throw new ArgumentException($"'{KeyPrefix}' cannot begin keys: braces choose a cluster's slot. Leave them out.", nameof(KeyPrefix));
        ArgumentOutOfRangeException.ThrowIfLessThan(LeaseDuration, TimeSpan.FromMilliseconds(1), nameof(LeaseDuration));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LeaseDuration, TimeSpan.FromHours(1), nameof(LeaseDuration));
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Randomness);
        return this;
    }
}
