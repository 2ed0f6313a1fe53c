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
    /// <remarks>GET /settings/data_sharing · ZohoCRM.settings.data_sharing.READ or ZohoCRM.settings.data_sharing.ALL · since v8</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<IReadOnlyList<DataSharing>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<DataSharing>(new CrmRequest(HttpMethod.Get, $"settings/data_sharing", options).Since("v8"), "data_sharing", cancellationToken);

    /// <summary>Changes how modules' records are shared in the organization.</summary>
    /// <remarks>PUT /settings/data_sharing · ZohoCRM.settings.data_sharing.UPDATE or ZohoCRM.settings.data_sharing.ALL · since v8</remarks>
    /// <param name="dataSharing">The data sharing, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<DataSharing> dataSharing, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/data_sharing", options).Since("v8").Items("data_sharing", dataSharing),
            "data_sharing",
            cancellationToken);
}
