#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Meetings that are cancelled.</summary>
public partial class MeetingsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected MeetingsClient() => _calls = null!;

    internal MeetingsClient(CallContext calls) => _calls = calls;

    /// <summary>Cancels a meeting and tells its participants.</summary>
    /// <remarks>POST /Events/{id}/actions/cancel · ZohoCRM.modules.events.UPDATE</remarks>
    /// <param name="id">The meeting's id.</param>
    /// <param name="meetingCancellation">The meeting cancellation; Zoho wants <c>send_cancelling_mail</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DAILY_LIMIT_EXCEEDED</c> (the day's limit is reached), <c>NOT_ALLOWED</c> (its
    /// state or kind does not allow it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> CancelAsync(
        CrmId id, MeetingCancellation meetingCancellation, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"Events/{id}/actions/cancel", options).Item("data", meetingCancellation, inList: true),
            "data",
            cancellationToken);
}
