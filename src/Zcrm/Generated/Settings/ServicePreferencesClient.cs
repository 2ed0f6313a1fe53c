#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Service preferences.</summary>
public partial class ServicePreferencesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ServicePreferencesClient() => _calls = null!;

    internal ServicePreferencesClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the service preference.</summary>
    /// <remarks>GET /settings/service_preferences · ZohoCRM.settings.modules.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The service preference; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ServicePreference?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<ServicePreference>(
            new CrmRequest(HttpMethod.Get, $"settings/service_preferences", options),
            "service_preferences",
            cancellationToken);

    /// <summary>Changes the service preference.</summary>
    /// <remarks>PUT /settings/service_preferences · ZohoCRM.settings.modules.UPDATE</remarks>
    /// <param name="servicePreference">The service preference with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an
    /// id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        ServicePreference servicePreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/service_preferences", options).Item("service_preferences", servicePreference, inList: false),
            "service_preferences",
            cancellationToken);
}
