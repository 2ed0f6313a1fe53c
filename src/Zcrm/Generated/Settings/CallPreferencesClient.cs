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
    /// <remarks>GET /settings/call_preferences · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<CallPreference?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<CallPreference>(new CrmRequest(HttpMethod.Get, $"settings/call_preferences", options), "call_preferences", cancellationToken);

    /// <summary>Changes the call preference.</summary>
    /// <remarks>PUT /settings/call_preferences · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="callPreference">The call preference.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(CallPreference callPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/call_preferences", options).Item("call_preferences", callPreference, inList: false),
            "call_preferences",
            cancellationToken);
}
