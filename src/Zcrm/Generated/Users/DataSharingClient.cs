#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>How records are shared by default.</summary>
public partial class DataSharingClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected DataSharingClient() => _calls = null!;

    internal DataSharingClient(CallContext calls) => _calls = calls;

    /// <summary>Lists how each module's records are shared in the organization.</summary>
    /// <remarks>GET /settings/data_sharing · ZohoCRM.settings.data_sharing.READ or ZohoCRM.settings.data_sharing.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<IReadOnlyList<DataSharing>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DataSharing>(new CrmRequest(HttpMethod.Get, $"settings/data_sharing", options), "data_sharing", cancellationToken);

    /// <summary>Changes how modules' records are shared in the organization.</summary>
    /// <remarks>PUT /settings/data_sharing · ZohoCRM.settings.data_sharing.UPDATE or ZohoCRM.settings.data_sharing.ALL</remarks>
    /// <param name="dataSharing">The data sharing.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<DataSharing> dataSharing, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing", options).Items("data_sharing", dataSharing),
            "data_sharing",
            cancellationToken);
}
