#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Shifts of users.</summary>
public partial class ShiftHoursClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ShiftHoursClient() => _calls = null!;

    internal ShiftHoursClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the shifts.</summary>
    /// <remarks>GET /settings/business_hours/shift_hours · ZohoCRM.settings.business_hours.READ</remarks>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<ShiftHours>> ListAsync(
        string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ShiftHours>(
            new CrmRequest(HttpMethod.Get, $"settings/business_hours/shift_hours", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "shift_hours",
            cancellationToken);

    /// <summary>Creates shifts.</summary>
    /// <remarks>POST /settings/business_hours/shift_hours · ZohoCRM.settings.business_hours.CREATE</remarks>
    /// <param name="shiftHours">The shift hours to create.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use), <c>DUPLICATE_DATA</c>
    /// (there is one already) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<ShiftHours> shiftHours, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/business_hours/shift_hours", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Items("shift_hours", shiftHours),
            "shift_hours",
            cancellationToken);

    /// <summary>Changes shifts.</summary>
    /// <remarks>PUT /settings/business_hours/shift_hours · ZohoCRM.settings.business_hours.UPDATE</remarks>
    /// <param name="shiftHours">The shift hours, each with its id and what is to change.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>ALREADY_USED</c> (it is still in use), <c>DUPLICATE_DATA</c>
    /// (there is one already) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<ShiftHours> shiftHours, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/business_hours/shift_hours", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Items("shift_hours", shiftHours),
            "shift_hours",
            cancellationToken);

    /// <summary>Gets a shift.</summary>
    /// <remarks>GET /settings/business_hours/shift_hours/{id} · ZohoCRM.settings.business_hours.READ</remarks>
    /// <param name="id">The shift hours' id.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The shift hours; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ShiftHours?> GetAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<ShiftHours>(
            new CrmRequest(HttpMethod.Get, $"settings/business_hours/shift_hours/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "shift_hours",
            cancellationToken);

    /// <summary>Changes a shift.</summary>
    /// <remarks>PUT /settings/business_hours/shift_hours/{id} · ZohoCRM.settings.business_hours.CREATE</remarks>
    /// <param name="id">The shift hours' id.</param>
    /// <param name="shiftHours">The shift hours with what is to change.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>DUPLICATE_DATA</c> (there is one
    /// already) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, ShiftHours shiftHours, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/business_hours/shift_hours/{id}", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Item("shift_hours", shiftHours, inList: true),
            "shift_hours",
            cancellationToken);

    /// <summary>Deletes a shift.</summary>
    /// <remarks>DELETE /settings/business_hours/shift_hours/{id} · ZohoCRM.settings.business_hours.DELETE</remarks>
    /// <param name="id">The shift hours' id.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/business_hours/shift_hours/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "shift_hours",
            cancellationToken);
}
