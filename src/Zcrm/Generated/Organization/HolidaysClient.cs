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
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>PATTERN_NOT_MATCHED</c>.</exception>
    public virtual Task<IReadOnlyList<Holiday>> ListAsync(ListHolidaysOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Holiday>(
            new CrmRequest(HttpMethod.Get, $"settings/holidays", options)
                .Query("year", options?.Year)
                .Query("type", options?.Type)
                .Query("shift_id", options?.ShiftId)
                .HeaderUnlessNull("X-CRM-ORG", options?.Organization),
            "holidays",
            cancellationToken);

    /// <summary>Creates holidays.</summary>
    /// <remarks>POST /settings/holidays · ZohoCRM.settings.business_hours.CREATE</remarks>
    /// <param name="holidays">The holidays; Zoho wants <c>date</c>, <c>name</c>, <c>shift_hour</c>, <c>type</c>.</param>
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<Holiday> holidays, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/holidays", options).HeaderUnlessNull("X-CRM-ORG", organization).Items("holidays", holidays),
            "holidays",
            cancellationToken);

    /// <summary>Changes holidays.</summary>
    /// <remarks>PUT /settings/holidays · ZohoCRM.settings.business_hours.UPDATE</remarks>
    /// <param name="holidays">The holidays.</param>
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c> or <c>DUPLICATE_DATA</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<Holiday> holidays, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/holidays", options).HeaderUnlessNull("X-CRM-ORG", organization).Items("holidays", holidays),
            "holidays",
            cancellationToken);

    /// <summary>Gets a holiday.</summary>
    /// <remarks>GET /settings/holidays/{id} · ZohoCRM.settings.business_hours.READ</remarks>
    /// <param name="id">The holiday's id.</param>
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<Holiday?> GetAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Holiday>(
            new CrmRequest(HttpMethod.Get, $"settings/holidays/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "holidays",
            cancellationToken);

    /// <summary>Changes a holiday.</summary>
    /// <remarks>PUT /settings/holidays/{id} · ZohoCRM.settings.business_hours.UPDATE</remarks>
    /// <param name="id">The holiday's id.</param>
    /// <param name="holiday">The holiday.</param>
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_FIELD_MISSING</c> or <c>DUPLICATE_DATA</c>.</exception>
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
    /// <param name="organization">The organization, where the user belongs to several.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(
        CrmId id, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/holidays/{id}", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "holidays",
            cancellationToken);
}
