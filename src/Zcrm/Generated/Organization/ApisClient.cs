#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The operations that the API offers to the organization.</summary>
public partial class ApisClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected ApisClient() => _calls = null!;

    internal ApisClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the operations of the API that the organization may call, with their scopes and credits.</summary>
    /// <remarks>GET /__apis · ZohoCRM.apis.READ</remarks>
    /// <param name="filters">Conditions as JSON, in Zoho's notation; null: no conditions.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<ApiDescription>> ListAsync(
        string? filters = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ApiDescription>(new CrmRequest(HttpMethod.Get, $"__apis", options).Query("filters", filters), "__apis", cancellationToken);
}
