namespace Zcrm.AspNetCore;

/// <summary>How an application receives notifications.</summary>
public sealed class ZcrmNotificationOptions
{
    /// <summary>The key from which the channels' tokens are derived: at least 16 characters that nobody can guess, the same in all processes.</summary>
    public Secret? Key { get; set; }

    /// <summary>Keys of before. Their tokens are accepted until the channels have new ones, which kept channels get at the next check.</summary>
    public IList<Secret> OlderKeys { get; } = [];

    /// <summary>The channels that are kept open. Those that are opened elsewhere need tokens of the same key: <see cref="ChannelTokens"/>.</summary>
    public IList<KeptChannel> Channels { get; } = [];

    /// <summary>How many notifications may wait for the handler.</summary>
    /// <value>1,000; 1 or more.</value>
    public int Capacity { get; set; } = 1_000;

    /// <summary>How long a notification waits for room before it is refused with 503. Zoho does not promise to send it again.</summary>
    /// <value>5 seconds; 0 or more.</value>
    public TimeSpan WaitWhenFull { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many notifications are handled at once; 1 keeps them in the order in which they came.</summary>
    /// <value>4; 1 or more.</value>
    public int Parallelism { get; set; } = 4;

    /// <summary>How often the handler is called for a notification before it is given up.</summary>
    /// <value>5; 1 or more.</value>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The wait before the handler is called again; twice as long each further time, up to a minute.</summary>
    /// <value>1 second; 0 or more.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an answer waits for the handler. What is handled by then is answered with 200, all else with 503, whereupon it still goes on being handled.</summary>
    /// <remarks>
    /// It makes Zoho see failures and crashes; that Zoho then sends again is not promised. A handler that only puts the notification into a durable queue of yours makes
    /// it safe whatever Zoho does.
    /// </remarks>
    /// <value>0: a notification is answered with 200 as soon as it is in memory.</value>
    public TimeSpan WaitForHandling { get; set; }

    /// <summary>How long a notification is remembered, so that the same one is not handled twice.</summary>
    /// <value>10 minutes; more than 0.</value>
    public TimeSpan DuplicateWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>After which time the same notification may be taken by another process, if the one that handles it died. Longer than handling takes, with all its attempts.</summary>
    /// <value>5 minutes; more than 0.</value>
    public TimeSpan ClaimDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the ledger is waited for; more than 0. After that the notification is handled as if it were the first.</summary>
    /// <value>2 seconds.</value>
    public TimeSpan LedgerTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many bytes a notification may have; beyond it is 413.</summary>
    /// <value>1 MB; 1 or more.</value>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>How often kept channels are looked at, at one API credit for each user.</summary>
    /// <value>1 hour; more than 0.</value>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long before its end a channel is renewed; never more than half of its life.</summary>
    /// <value>1 day; more than 0.</value>
    public TimeSpan RenewBefore { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Is told of notifications that could not be handled; null: they are logged as errors only.</summary>
    public Func<FailedNotification, CancellationToken, Task>? OnFailed { get; set; }

    /// <summary>Is told of times in which a kept channel was not open; null: they are logged as warnings only.</summary>
    public Func<NotificationGap, CancellationToken, Task>? OnGap { get; set; }

    internal ChannelTokens Tokens() => new(Key!, OlderKeys);

    internal void Check()
    {
        if (Key is null) throw new ArgumentException("ZcrmNotificationOptions.Key is missing. Set a key of at least 16 characters, the same in all processes.");
        _ = Tokens();
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Parallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxAttempts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBodySize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(WaitWhenFull, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(WaitForHandling, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DuplicateWindow, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(ClaimDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(LedgerTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(CheckEvery, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RenewBefore, TimeSpan.Zero);
        if (Channels.GroupBy(channel => (channel.User, channel.ChannelId)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"The channel {twice.Key.ChannelId} is kept twice. Give each channel of a user an id of its own.");
    }
}
