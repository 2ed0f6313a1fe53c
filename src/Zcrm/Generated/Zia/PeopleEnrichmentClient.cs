#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>People, enriched by Zia.</summary>
public partial class PeopleEnrichmentClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PeopleEnrichmentClient() => _calls = null!;

    internal PeopleEnrichmentClient(CallContext calls) => _calls = calls;

    /// <summary>Lists person enrichments.</summary>
    /// <remarks>GET /__zia_people_enrichment · ZohoCRM.settings.intelligence.ALL</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<PersonEnrichment> List(ListPersonEnrichmentsOptions? options = null) =>
        _calls.Pages<PersonEnrichment>("__zia_people_enrichment", () => new CrmRequest(HttpMethod.Get, $"__zia_people_enrichment", options)
            .Query("status", options?.Status)
            .Query("sort_order", options?.SortOrder)
            .Query("sort_by", options?.SortBy)
            .Query("per_page", options?.PageSize)
            .Query("count", options?.Count));

    /// <summary>Asks Zia to enrich what is known of people.</summary>
    /// <remarks>POST /__zia_people_enrichment · ZohoCRM.settings.intelligence.ALL</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="personEnrichments">The zia people enrichment; Zoho wants <c>created_by</c>, <c>created_time</c>, <c>enrich_based_on</c>,
    /// <c>enriched_data</c>, <c>status</c>.</param>
    /// <param name="recordId">The id of the record.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>DEPENDENT_FIELD_MISSING</c> or
    /// <c>EXPECTED_FIELD_MISSING</c>.</exception>
    public virtual Task<ItemResults> EnrichAsync(
        string module, IEnumerable<PersonEnrichment> personEnrichments, CrmId? recordId = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"__zia_people_enrichment", options)
                .Require("module", module)
                .Query("record_id", recordId)
                .Items("__zia_people_enrichment", personEnrichments),
            "__zia_people_enrichment",
            cancellationToken);

    /// <summary>Gets a person enrichment.</summary>
    /// <remarks>GET /__zia_people_enrichment/{id} · ZohoCRM.settings.intelligence.ALL</remarks>
    /// <param name="id">The person enrichment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>API_NOT_SUPPORTED</c>, <c>FEATURE_NOT_ENABLED</c> or
    /// <c>INVALID_MODULE</c>.</exception>
    public virtual Task<PersonEnrichment?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<PersonEnrichment>(
            new CrmRequest(HttpMethod.Get, $"__zia_people_enrichment/{id}", options),
            "__zia_people_enrichment",
            cancellationToken);
}
