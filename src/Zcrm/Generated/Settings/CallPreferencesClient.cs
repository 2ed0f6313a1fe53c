#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Call preferences.</summary>
public partial class CallPreferencesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected CallPreferencesClient() => _calls = null!;

    internal CallPreferencesClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the call preference.</summary>
    /// <remarks>GET /settings/call_preferences · ZohoCRM.settings.modules.READ · since v8</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The call preference; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<CallPreference?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<CallPreference>(
            new CrmRequest(HttpMethod.Get, $"settings/call_preferences", options).Since("v8"),
            "call_preferences",
            cancellationToken);

    /// <summary>Changes the call preference.</summary>
    /// <remarks>PUT /settings/call_preferences · ZohoCRM.settings.modules.UPDATE · since v8</remarks>
    /// <param name="callPreference">The call preference with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UpdateAsync(CallPreference callPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/call_preferences", options).Since("v8").Item("call_preferences", callPreference, inList: false),
            "call_preferences",
            cancellationToken);
}
