#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The hours in which the organization works.</summary>
public partial class BusinessHoursClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected BusinessHoursClient() => _calls = null!;

    internal BusinessHoursClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the business hours.</summary>
    /// <remarks>GET /settings/business_hours · ZohoCRM.settings.business_hours.READ or ZohoCRM.settings.business_hours.ALL</remarks>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The business hours; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<BusinessHours?> GetAsync(string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<BusinessHours>(
            new CrmRequest(HttpMethod.Get, $"settings/business_hours", options).HeaderUnlessNull("X-CRM-ORG", organization),
            "business_hours",
            cancellationToken);

    /// <summary>Sets the business hours for the first time.</summary>
    /// <remarks>POST /settings/business_hours · ZohoCRM.settings.business_hours.CREATE or ZohoCRM.settings.business_hours.ALL</remarks>
    /// <param name="businessHours">The business hours; Zoho wants <c>type</c> and <c>week_starts_on</c>.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it: the new id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>DEPENDENT_MISMATCH</c> (two values do
    /// not fit each other) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> CreateAsync(
        BusinessHours businessHours, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"settings/business_hours", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Item("business_hours", businessHours, inList: false),
            "business_hours",
            cancellationToken);

    /// <summary>Changes the business hours.</summary>
    /// <remarks>PUT /settings/business_hours · ZohoCRM.settings.business_hours.UPDATE or ZohoCRM.settings.business_hours.ALL</remarks>
    /// <param name="businessHours">The business hours with what is to change.</param>
    /// <param name="organization">The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_USED</c> (it is still in use), <c>DEPENDENT_MISMATCH</c> (two values do
    /// not fit each other) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        BusinessHours businessHours, string? organization = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/business_hours", options)
                .HeaderUnlessNull("X-CRM-ORG", organization)
                .Item("business_hours", businessHours, inList: false),
            "business_hours",
            cancellationToken);
}
