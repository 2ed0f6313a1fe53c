using Zcrm.Models;

namespace Zcrm;

// The calls that people make: checked before they are sent, one outcome for each channel.
public partial class NotificationsClient
{
    /// <summary>Opens up to 50 channels, through which Zoho tells a URL of changes.</summary>
    /// <remarks>POST /actions/watch · ZohoCRM.notifications.CREATE</remarks>
    /// <param name="channels">The channels.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each channel, in order, and when it ends.</returns>
    /// <exception cref="ArgumentException">Zoho could not take a channel: its address, token, events or end are beyond the limits. Nothing was sent.</exception>
    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    public virtual Task<ChannelOutcomes> SubscribeAsync(
        IEnumerable<ChannelSubscription> channels, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(Bodies(channels), bodies => EnableAsync(bodies, options, cancellationToken));

    /// <summary>Opens a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it ends.</returns>
    /// <exception cref="ZcrmApiException">It was refused.</exception>
    /// <inheritdoc cref="SubscribeAsync(IEnumerable{ChannelSubscription}, CallOptions?, CancellationToken)"/>
    public virtual async Task<ChannelOutcome> SubscribeAsync(ChannelSubscription channel, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        (await SubscribeAsync([channel], options, cancellationToken).ConfigureAwait(false)).EnsureAllSucceeded()[0];

    /// <summary>Sets open channels up anew: what a channel had besides is gone.</summary>
    /// <remarks>PUT /actions/watch · ZohoCRM.notifications.UPDATE</remarks>
    /// <inheritdoc cref="SubscribeAsync(IEnumerable{ChannelSubscription}, CallOptions?, CancellationToken)"/>
    public virtual Task<ChannelOutcomes> ReplaceAsync(
        IEnumerable<ChannelSubscription> channels, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(Bodies(channels), bodies => UpdateAsync(bodies, options, cancellationToken));

    /// <summary>Lets channels live longer.</summary>
    /// <remarks>PATCH /actions/watch · ZohoCRM.notifications.UPDATE</remarks>
    /// <param name="channelIds">The channels, up to 50.</param>
    /// <param name="expiry">When they end: at most a week ahead, a day in versions up to v3; null: as late as possible, less ten minutes.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each channel. One that is over is <see cref="ChannelOutcome.IsNotSubscribed"/>: subscribe anew.</returns>
    /// <exception cref="ArgumentException">There are no ids or too many, or the end is beyond the limit. Nothing was sent.</exception>
    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    public virtual Task<ChannelOutcomes> ExtendAsync(
        IEnumerable<CrmId> channelIds, DateTimeOffset? expiry = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        DateTimeOffset end = ChannelRules.Expiry(expiry, _calls.Clock.GetUtcNow(), ChannelRules.MaxLife(_calls.ApiVersion));
        return SendAsync(
            [.. ChannelRules.Ids(channelIds).Select(id => new NotificationChannel { ChannelId = id, ChannelExpiry = end })],
            bodies => RenewAsync(bodies, channelId: null, options, cancellationToken));
    }

    /// <summary>Closes channels; their notifications end.</summary>
    /// <remarks>DELETE /actions/watch · ZohoCRM.notifications.DELETE</remarks>
    /// <param name="channelIds">The channels, up to 50.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each channel, in order.</returns>
    /// <exception cref="ArgumentException">There are no ids or too many. Nothing was sent.</exception>
    /// <exception cref="ZcrmApiException">The call was refused as a whole.</exception>
    public virtual async Task<ChannelOutcomes> DisableAsync(
        IEnumerable<CrmId> channelIds, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmId[] ids = ChannelRules.ForQuery(ChannelRules.Ids(channelIds));
        return new ChannelOutcomes(ids, await DeleteAsync(ids, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Takes events out of a channel; one that has none left is closed.</summary>
    /// <remarks>PATCH /actions/watch · ZohoCRM.notifications.UPDATE</remarks>
    /// <param name="channelId">The channel.</param>
    /// <param name="events">The events of which Zoho shall not tell any more.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of the channel.</returns>
    /// <exception cref="ArgumentException">The id is empty, or there are no events or too many. Nothing was sent.</exception>
    /// <exception cref="ZcrmApiException">It was refused, for example with <c>NOT_SUBSCRIBED</c>.</exception>
    public virtual async Task<ChannelOutcome> DisableAsync(
        CrmId channelId, IEnumerable<ChannelEvent> events, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var body = new NotificationChannel { ChannelId = ChannelRules.Ids([channelId])[0], Events = ChannelRules.Names(events), DeleteEvents = true };
        ChannelOutcomes outcomes = await SendAsync([body], bodies => RenewAsync(bodies, channelId: null, options, cancellationToken)).ConfigureAwait(false);
        return outcomes.EnsureAllSucceeded()[0];
    }

    /// <summary>Lists the user's open channels, each once with all that it watches.</summary>
    /// <remarks>GET /actions/watch · ZohoCRM.notifications.READ</remarks>
    /// <param name="channelId">One channel; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">The call was refused.</exception>
    public virtual async Task<IReadOnlyList<OpenChannel>> ListOpenAsync(
        CrmId? channelId = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var rows = new List<NotificationChannel>();
        await foreach (NotificationChannel row in List(module: null, channelId, pageSize: null, options).WithCancellation(cancellationToken).ConfigureAwait(false)) rows.Add(row);
        return [.. rows.GroupBy(row => row.ChannelId).Select(channel => new OpenChannel([.. channel]))];
    }

    private NotificationChannel[] Bodies(IEnumerable<ChannelSubscription> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        DateTimeOffset now = _calls.Clock.GetUtcNow();
        TimeSpan maxLife = ChannelRules.MaxLife(_calls.ApiVersion);
        return ChannelRules.Some([.. channels.Select(channel => ChannelRules.Body(channel, now, maxLife))], nameof(channels));
    }

    private static async Task<ChannelOutcomes> SendAsync(NotificationChannel[] bodies, Func<NotificationChannel[], Task<ItemResults>> send) =>
        new([.. bodies.Select(body => body.ChannelId!.Value)], await send(bodies).ConfigureAwait(false));
}
