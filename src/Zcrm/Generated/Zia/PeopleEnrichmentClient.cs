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
    /// <remarks>GET /__zia_people_enrichment · ZohoCRM.settings.intelligence.ALL · since v7</remarks>
    /// <param name="options">What to list, and what differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<PersonEnrichment> List(ListPersonEnrichmentsOptions? options = null) =>
        _calls.Pages<PersonEnrichment>("__zia_people_enrichment", () => new CrmRequest(HttpMethod.Get, $"__zia_people_enrichment", options)
            .Since("v7")
            .Query("status", options?.Status)
            .Query("sort_order", options?.SortOrder)
            .Query("sort_by", options?.SortBy)
            .Query("per_page", options?.PageSize)
            .Query("count", options?.Count));

    /// <summary>Asks Zia to enrich what is known of people.</summary>
    /// <remarks>POST /__zia_people_enrichment · ZohoCRM.settings.intelligence.ALL · since v7</remarks>
    /// <param name="module">The API name of the module, for example <c>Leads</c>.</param>
    /// <param name="personEnrichments">The person enrichments; Zoho wants <c>created_by</c>, <c>created_time</c>, <c>enrich_based_on</c>, <c>enriched_data</c>
    /// and <c>status</c>.</param>
    /// <param name="recordId">The record's id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_FIELD_MISSING</c> (a value needs another with it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<ItemResults> EnrichAsync(
        string module, IEnumerable<PersonEnrichment> personEnrichments, CrmId? recordId = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"__zia_people_enrichment", options)
                .Since("v7")
                .Require("module", module)
                .Query("record_id", recordId)
                .Items("__zia_people_enrichment", personEnrichments),
            "__zia_people_enrichment",
            cancellationToken);

    /// <summary>Gets a person enrichment by its id.</summary>
    /// <remarks>GET /__zia_people_enrichment/{id} · ZohoCRM.settings.intelligence.ALL · since v7</remarks>
    /// <param name="id">The person enrichment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The person enrichment; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off), <c>INVALID_MODULE</c> (there is
    /// no such module, or it has none of these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<PersonEnrichment?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<PersonEnrichment>(
            new CrmRequest(HttpMethod.Get, $"__zia_people_enrichment/{id}", options).Since("v7"),
            "__zia_people_enrichment",
            cancellationToken);
}
