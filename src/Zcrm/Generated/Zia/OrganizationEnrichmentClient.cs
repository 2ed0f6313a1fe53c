#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Organizations, enriched by Zia.</summary>
public partial class OrganizationEnrichmentClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected OrganizationEnrichmentClient() => _calls = null!;

    internal OrganizationEnrichmentClient(CallContext calls) => _calls = calls;

    /// <summary>Lists organization enrichments.</summary>
    /// <remarks>GET /__zia_org_enrichment · ZohoCRM.settings.intelligence.READ</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<OrganizationEnrichment> List(ListOrganizationEnrichmentsOptions? options = null) =>
        _calls.Pages<OrganizationEnrichment>("__zia_org_enrichment", () => new CrmRequest(HttpMethod.Get, $"__zia_org_enrichment", options)
            .Query("per_page", options?.PageSize)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder)
            .Query("status", options?.Status));

    /// <summary>Asks Zia to enrich what is known of organizations.</summary>
    /// <remarks>POST /__zia_org_enrichment · ZohoCRM.settings.intelligence.CREATE</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="organizationEnrichments">The zia organization enrichment; Zoho wants <c>enrich_based_on</c>.</param>
    /// <param name="recordId">The id of the record.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>EXPECTED_FIELD_MISSING</c> or
    /// <c>FEATURE_NOT_ENABLED</c>.</exception>
    public virtual Task<ItemResults> EnrichAsync(
        string module, IEnumerable<OrganizationEnrichment> organizationEnrichments, CrmId? recordId = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"__zia_org_enrichment", options)
                .Require("module", module)
                .Query("record_id", recordId)
                .Items("__zia_org_enrichment", organizationEnrichments),
            "__zia_org_enrichment",
            cancellationToken);

    /// <summary>Gets an organization enrichment.</summary>
    /// <remarks>GET /__zia_org_enrichment/{id} · ZohoCRM.settings.intelligence.READ</remarks>
    /// <param name="id">The organization enrichment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>FEATURE_NOT_ENABLED</c> or
    /// <c>FEATURE_NOT_SUPPORTED</c>.</exception>
    public virtual Task<OrganizationEnrichment?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<OrganizationEnrichment>(
            new CrmRequest(HttpMethod.Get, $"__zia_org_enrichment/{id}", options),
            "__zia_org_enrichment",
            cancellationToken);
}
