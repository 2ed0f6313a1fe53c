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
    /// <remarks>GET /settings/zia/data_enrichment · ZohoCRM.zia.enrichment.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c> or <c>FEATURE_NOT_SUPPORTED</c>.</exception>
    public virtual Task<IReadOnlyList<DataEnrichment>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DataEnrichment>(new CrmRequest(HttpMethod.Get, $"settings/zia/data_enrichment", options), "data_enrichment", cancellationToken);
}
