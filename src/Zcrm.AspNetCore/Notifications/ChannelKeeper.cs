using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>Keeps channels open: looks at them now and then, and gives them more time before they end. Of many processes one at a time does so.</summary>
internal sealed class ChannelKeeper(IZcrmClientFactory clients, ZcrmNotificationOptions options, TimeProvider clock, ILogger<ChannelKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMinutes(1);

    private readonly ChannelTokens _tokens = options.Tokens();
    private readonly IGrouping<string?, KeptState>[] _users = [.. options.Channels.Select(channel => new KeptState(channel)).GroupBy(state => state.Channel.User)];
    private int _failures;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan wait = await CheckAsync(stoppingToken).ConfigureAwait(false);
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How long until the next check.</returns>
    private async Task<TimeSpan> CheckAsync(CancellationToken cancellationToken)
    {
        bool isDone = true;
        foreach (IGrouping<string?, KeptState> user in _users) isDone &= await TryCheckAsync(user, cancellationToken).ConfigureAwait(false);
        _failures = isDone ? 0 : _failures + 1;
        return isDone ? Shortest(_users.SelectMany(user => user).Select(state => state.UntilDue(clock.GetUtcNow(), options.RenewBefore))) : AfterFailure(_failures);
    }

    private async Task<bool> TryCheckAsync(IGrouping<string?, KeptState> user, CancellationToken cancellationToken)
    {
        try
        {
            await CheckAsync(user, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception exception)
        {
            NotificationLog.CheckFailed(logger, user.Key ?? "", AfterFailure(_failures + 1), exception);
            return false;
        }
    }

    private async Task CheckAsync(IGrouping<string?, KeptState> user, CancellationToken cancellationToken)
    {
        ZcrmClient client = user.Key is null ? clients.Default : clients.For(user.Key);

        // Who comes later finds the channels renewed. Without a lease they are renewed more often than needed, which does no harm.
        IAsyncDisposable? lease = await client.LeaseAsync($"notification channels of {user.Key}", cancellationToken).ConfigureAwait(false);
        try
        {
            IReadOnlyList<OpenChannel> open = await client.Notifications.ListOpenAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (KeptState state in user)
                await KeepAsync(client, state, open.FirstOrDefault(one => one.ChannelId == state.Channel.ChannelId), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (lease is not null) await lease.DisposeAsync().ConfigureAwait(false);
        }

        foreach (KeptState state in user) await TellAsync(state, cancellationToken).ConfigureAwait(false);
    }

    private async Task KeepAsync(ZcrmClient client, KeptState state, OpenChannel? open, CancellationToken cancellationToken)
    {
        if (open is null)
        {
            await SubscribeAsync(client, state, cancellationToken).ConfigureAwait(false);
            return;
        }

        ChannelSubscription wanted = state.Channel.Subscription(_tokens);
        state.See(clock.GetUtcNow(), open.Expiry);
        if (!state.IsSetUp && !ChannelComparison.AreSame(wanted, open))
        {
            ChannelOutcome replaced = (await client.Notifications.ReplaceAsync([wanted], cancellationToken: cancellationToken).ConfigureAwait(false))[0];
            if (await IsDoneAsync(client, state, replaced, cancellationToken).ConfigureAwait(false)) state.SetUp(clock.GetUtcNow(), replaced.Expiry);
        }
        else if (state.UntilDue(clock.GetUtcNow(), options.RenewBefore) <= TimeSpan.Zero)
        {
            ChannelOutcome extended = (await client.Notifications.ExtendAsync([wanted.ChannelId], cancellationToken: cancellationToken).ConfigureAwait(false))[0];
            if (await IsDoneAsync(client, state, extended, cancellationToken).ConfigureAwait(false)) state.Extend(clock.GetUtcNow(), extended.Expiry);
        }
    }

    /// <summary>Whether a change of a channel succeeded. One that ended meanwhile is opened anew.</summary>
    private async Task<bool> IsDoneAsync(ZcrmClient client, KeptState state, ChannelOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.IsNotSubscribed) await SubscribeAsync(client, state, cancellationToken).ConfigureAwait(false);
        else if (!outcome.Succeeded) NotificationLog.Refused(logger, outcome.ChannelId, outcome.Error.ToString());
        else NotificationLog.Kept(logger, outcome.ChannelId, outcome.Expiry);
        return outcome.Succeeded;
    }

    private async Task SubscribeAsync(ZcrmClient client, KeptState state, CancellationToken cancellationToken)
    {
        ChannelOutcome outcome = (await client.Notifications.SubscribeAsync([state.Channel.Subscription(_tokens)], cancellationToken: cancellationToken).ConfigureAwait(false))[0];
        if (!outcome.Succeeded)
        {
            NotificationLog.Refused(logger, outcome.ChannelId, outcome.Error.ToString());
            return;
        }

        DateTimeOffset now = clock.GetUtcNow();
        NotificationLog.Kept(logger, outcome.ChannelId, outcome.Expiry);
        NotificationLog.Gap(logger, outcome.ChannelId, state.LastSeen, now);
        state.Untold = new NotificationGap(state.Channel, state.Untold is { } before ? before.From : state.LastSeen, now);
        state.SetUp(now, outcome.Expiry);
    }

    private async Task TellAsync(KeptState state, CancellationToken cancellationToken)
    {
        if (state.Untold is not { } gap) return;
        try
        {
            if (options.OnGap is { } tell) await tell(gap, cancellationToken).ConfigureAwait(false);
            state.Untold = null;
        }
        catch (Exception exception)
        {
            NotificationLog.GapReportFailed(logger, state.Channel.ChannelId, exception);
        }
    }

    private TimeSpan Shortest(IEnumerable<TimeSpan> untilDue)
    {
        TimeSpan soonest = untilDue.Append(options.CheckEvery).Min();
        return soonest > ShortestWait ? soonest : Min(ShortestWait, options.CheckEvery);
    }

    private TimeSpan AfterFailure(int failures) => Min(ShortestWait * Math.Pow(2, Math.Min(failures - 1, 16)), options.CheckEvery);

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
