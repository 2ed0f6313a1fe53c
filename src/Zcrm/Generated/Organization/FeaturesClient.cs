#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Features of the edition, and their limits.</summary>
public partial class FeaturesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FeaturesClient() => _calls = null!;

    internal FeaturesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists features, of one module or of all.</summary>
    /// <remarks>GET /__features · ZohoCRM.features.READ</remarks>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="apiNames">Only features with this API names; null: all; known: <c>custom_field</c>, <c>personal_health_fields</c>, <c>encrypt_field</c>,
    /// <c>external_field</c>, <c>unique_field</c>, <c>private_fields</c>.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<Feature> List(string? module = null, string? apiNames = null, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<Feature>("__features", () => new CrmRequest(HttpMethod.Get, $"__features", options)
            .Query("module", module)
            .Query("api_names", apiNames)
            .Query("per_page", pageSize));

    /// <summary>Gets the limits of data enrichment.</summary>
    /// <remarks>GET /__features/data_enrichment · ZohoCRM.features.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Feature>> ListDataEnrichmentAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Feature>(new CrmRequest(HttpMethod.Get, $"__features/data_enrichment", options), "__features", cancellationToken);

    /// <summary>Gets the numbers of user licences.</summary>
    /// <remarks>GET /__features/user_licenses · ZohoCRM.features.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<Feature>> ListUserLicensesAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Feature>(new CrmRequest(HttpMethod.Get, $"__features/user_licenses", options), "__features", cancellationToken);

    /// <summary>Gets a feature by its API name.</summary>
    /// <remarks>GET /__features/{apiName} · ZohoCRM.features.READ</remarks>
    /// <param name="apiName">The feature's API name.</param>
    /// <param name="module">The API name of a module, for example <c>Leads</c>; null: all modules.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The feature; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<Feature?> GetAsync(
        string apiName, string? module = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Feature>(new CrmRequest(HttpMethod.Get, $"__features/{apiName}", options).Query("module", module), "__features", cancellationToken);
}
