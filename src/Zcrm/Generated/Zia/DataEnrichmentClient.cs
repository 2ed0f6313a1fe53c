#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Settings of data enrichment.</summary>
public partial class DataEnrichmentClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected DataEnrichmentClient() => _calls = null!;

    internal DataEnrichmentClient(CallContext calls) => _calls = calls;

    /// <summary>Lists data enrichments.</summary>
    /// <remarks>GET /settings/zia/data_enrichment · ZohoCRM.zia.enrichment.ALL · since v7</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off), <c>FEATURE_NOT_SUPPORTED</c> (the
    /// edition lacks the feature) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v7, the first that has this.</exception>
    public virtual Task<IReadOnlyList<DataEnrichment>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DataEnrichment>(
            new CrmRequest(HttpMethod.Get, $"settings/zia/data_enrichment", options).Since("v7"),
            "data_enrichment",
            cancellationToken);
}
