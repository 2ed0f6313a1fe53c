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
    /// <remarks>GET /__zia_org_enrichment · ZohoCRM.settings.intelligence.READ · since v7</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<OrganizationEnrichment> List(ListOrganizationEnrichmentsOptions? options = null) =>
        _calls.Pages<OrganizationEnrichment>("__zia_org_enrichment", () => new CrmRequest(HttpMethod.Get, $"__zia_org_enrichment", options)
            .Since("v7")
            .Query("per_page", options?.PageSize)
            .Query("sort_by", options?.SortBy)
            .Query("sort_order", options?.SortOrder?.Value)
            .Query("status", options?.Status));

    /// <summary>Asks Zia to enrich what is known of organizations.</summary>
    /// <remarks>POST /__zia_org_enrichment · ZohoCRM.settings.intelligence.CREATE · since v7</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="organizationEnrichments">The organization enrichments; Zoho wants <c>enrich_based_on</c>.</param>
    /// <param name="recordId">The record's id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off),
    /// <c>FEATURE_NOT_SUPPORTED</c> (the edition lacks the feature) or <c>LIMIT_EXCEEDED</c> (there would be too many).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<ItemResults> EnrichAsync(
        string module, IEnumerable<OrganizationEnrichment> organizationEnrichments, CrmId? recordId = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"__zia_org_enrichment", options)
                .Since("v7")
                .Require("module", module)
                .Query("record_id", recordId)
                .Items("__zia_org_enrichment", organizationEnrichments),
            "__zia_org_enrichment",
            cancellationToken);

    /// <summary>Gets an organization enrichment by its id.</summary>
    /// <remarks>GET /__zia_org_enrichment/{id} · ZohoCRM.settings.intelligence.READ · since v7</remarks>
    /// <param name="id">The organization enrichment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization enrichment; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off), <c>FEATURE_NOT_SUPPORTED</c> (the
    /// edition lacks the feature) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<OrganizationEnrichment?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<OrganizationEnrichment>(
            new CrmRequest(HttpMethod.Get, $"__zia_org_enrichment/{id}", options).Since("v7"),
            "__zia_org_enrichment",
            cancellationToken);
}
