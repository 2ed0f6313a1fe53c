#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Holidays of the organization and of shifts.</summary>
public partial class HolidaysClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected HolidaysClient() => _calls = null!;

    internal HolidaysClient(CallContext calls) => _calls = calls;

    /// <summary>Lists holidays.</summary>
    /// <remarks>GET /settings/holidays · ZohoCRM.settings.business_hours.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Holiday>> ListAsync(ListHolidaysOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Holiday>(
            new CrmRequest(HttpMethod.Get, $"settings/holidays", options)
                .Query("year", options?.Year)
                .Query("type", options?.Type?.Value)
                .Query("shift_id", options?.ShiftId)
                .HeaderUnlessNull("X-CRM-ORG", options?.Organization),
            "holidays",
            cancellationToken);

    /// <summary>Creates holidays.</summary>
    /// <remarks>POST /settings/holidays · ZohoCRM.settings.business_hours.CREATE</remarks>
    /// <param name="holidays">The holidays to create; Zoho wants <c>date</c>, <c>name</c>, <c>shift_hour</c> and <c>type</c>.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Holiday> holidays, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/holidays", options).HeaderUnlessNull("X-CRM-ORG", organization).Items("holidays", holidays),
            "holidays",
            cancellationToken);

    /// <summary>Changes holidays.</summary>
    /// <remarks>PUT /settings/holidays · ZohoCRM.settings.business_hours.UPDATE</remarks>
    /// <param name="holidays">The holidays, each with its id and what is to change.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Holiday> holidays, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/holidays", options).HeaderUnlessNull("X-CRM-ORG", organization).Items("holidays", holidays),
            "holidays",
            cancellationToken);

    /// <summary>Gets a holiday by its id.</summary>
    /// <remarks>GET /settings/holidays/{id} · ZohoCRM.settings.business_hours.READ</remarks>
    /// <param name="id">The holiday's id.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The holiday; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Holiday?> GetAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Holiday>(
            new CrmRequest(HttpMethod.Get, $"settings/holidays/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "holidays",
            cancellationToken);

    /// <summary>Changes a holiday.</summary>
    /// <remarks>PUT /settings/holidays/{id} · ZohoCRM.settings.business_hours.UPDATE</remarks>
    /// <param name="id">The holiday's id.</param>
    /// <param name="holiday">The holiday with what is to change.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>DEPENDENT_FIELD_MISSING</c> (a
    /// value needs another with it) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, Holiday holiday, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/holidays/{id}", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Item("holidays", holiday, inList: true),
            "holidays",
            cancellationToken);

    /// <summary>Deletes a holiday.</summary>
    /// <remarks>DELETE /settings/holidays/{id} · ZohoCRM.settings.business_hours.DELETE</remarks>
    /// <param name="id">The holiday's id.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/holidays/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "holidays",
            cancellationToken);
}
