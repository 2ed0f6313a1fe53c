#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Taxes on products.</summary>
public partial class TaxesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected TaxesClient() => _calls = null!;

    internal TaxesClient(CallContext calls) => _calls = calls;

    /// <summary>Gets the taxes of the organization and how they are used.</summary>
    /// <remarks>GET /org/taxes · ZohoCRM.org.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization taxes; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<OrganizationTaxes?> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<OrganizationTaxes>(new CrmRequest(HttpMethod.Get, $"org/taxes", options), "org_taxes", cancellationToken);

    /// <summary>Adds, changes and deletes taxes in one call.</summary>
    /// <remarks>PUT /org/taxes · ZohoCRM.org.ALL. A tax without an id is new, and one with <c>_delete</c> is deleted; v2 had POST and DELETE for
    /// that.</remarks>
    /// <param name="organizationTaxes">The organization taxes with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an
    /// id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        OrganizationTaxes organizationTaxes, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"org/taxes", options).Item("org_taxes", organizationTaxes, inList: false),
            "org_taxes",
            cancellationToken);

    /// <summary>Gets a tax by its id.</summary>
    /// <remarks>GET /org/taxes/{id} · ZohoCRM.org.ALL</remarks>
    /// <param name="id">The tax's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tax; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<OrganizationTaxes?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<OrganizationTaxes>(new CrmRequest(HttpMethod.Get, $"org/taxes/{id}", options), "org_taxes", cancellationToken);
}
