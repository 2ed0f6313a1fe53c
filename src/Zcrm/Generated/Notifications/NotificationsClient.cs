#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Channels, through which Zoho tells a URL of changes.</summary>
public partial class NotificationsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected NotificationsClient() => _calls = null!;

    internal NotificationsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the open channels.</summary>
    /// <remarks>GET /actions/watch · ZohoCRM.notifications.READ</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="channelId">The channel's id, if only that is wanted; null: all.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<NotificationChannel> List(string? module = null, CrmId? channelId = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<NotificationChannel>("watch", () => new CrmRequest(HttpMethod.Get, $"actions/watch", options)
            .Query("module", module)
            .Query("channel_id", channelId)
            .Query("per_page", pageSize));

    /// <summary>Opens channels, through which Zoho tells a URL of changes.</summary>
    /// <remarks>POST /actions/watch · ZohoCRM.notifications.CREATE or ZohoCRM.notifications.ALL</remarks>
    /// <param name="channels">The channels; Zoho wants <c>events</c> and <c>notify_url</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it),
    /// <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed) or <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other).</exception>
    public virtual Task<ItemResults> EnableAsync(
        IEnumerable<NotificationChannel> channels, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"actions/watch", options).Items("watch", channels), "watch", cancellationToken);

    /// <summary>Changes channels.</summary>
    /// <remarks>PUT /actions/watch · ZohoCRM.notifications.UPDATE or ZohoCRM.notifications.ALL</remarks>
    /// <param name="channels">The channels, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_SUBSCRIBED</c> (there is no such channel, or it expired),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<NotificationChannel> channels, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Put, $"actions/watch", options).Items("watch", channels), "watch", cancellationToken);

    /// <summary>Changes single keys of channels, for example when they expire, or takes events out of them.</summary>
    /// <remarks>PATCH /actions/watch · ZohoCRM.notifications.UPDATE or ZohoCRM.notifications.ALL</remarks>
    /// <param name="channels">The channels, each with its id and what is to change.</param>
    /// <param name="channelId">The channel's id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_SUBSCRIBED</c> (there is no such channel, or it expired),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed).</exception>
    public virtual Task<ItemResults> RenewAsync(
        IEnumerable<NotificationChannel> channels, CrmId? channelId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Patch, $"actions/watch", options).Query("channel_id", channelId).Items("watch", channels),
            "watch",
            cancellationToken);

    /// <summary>Closes channels; their notifications end.</summary>
    /// <remarks>DELETE /actions/watch · ZohoCRM.notifications.DELETE or ZohoCRM.notifications.ALL</remarks>
    /// <param name="channelIds">The ids of the channels.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_SUBSCRIBED</c> (there is no such channel, or it expired),
    /// <c>INVALID_QUERY</c> (the conditions cannot be read) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> channelIds, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Delete, $"actions/watch", options).Require("channel_ids", channelIds), "watch", cancellationToken);
}
