#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Appointment preferences.</summary>
public partial class AppointmentPreferencesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected AppointmentPreferencesClient() => _calls = null!;

    internal AppointmentPreferencesClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the appointment preference.</summary>
    /// <remarks>GET /settings/appointment_preferences · ZohoCRM.org.READ</remarks>
    /// <param name="include">Keys that Zoho leaves out unless asked, commas between; null: none of them.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The appointment preference; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<AppointmentPreference?> GetAsync(string? include = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<AppointmentPreference>(
            new CrmRequest(HttpMethod.Get, $"settings/appointment_preferences", options).Query("include", include),
            "appointment_preferences",
            cancellationToken);

    /// <summary>Changes the appointment preference.</summary>
    /// <remarks>PUT /settings/appointment_preferences · ZohoCRM.org.UPDATE</remarks>
    /// <param name="appointmentPreference">The appointment preference with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c> (two values do not fit each other),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        AppointmentPreference appointmentPreference, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/appointment_preferences", options).Item("appointment_preferences", appointmentPreference, inList: false),
            "appointment_preferences",
            cancellationToken);
}
