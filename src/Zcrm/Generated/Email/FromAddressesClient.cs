#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Addresses from which users may send.</summary>
public partial class FromAddressesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FromAddressesClient() => _calls = null!;

    internal FromAddressesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the addresses from which a user may send.</summary>
    /// <remarks>GET /settings/emails/actions/from_addresses · ZohoCRM.settings.emails.READ</remarks>
    /// <param name="userId">The id of the user.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<IReadOnlyList<FromAddress>> ListAsync(
        CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<FromAddress>(
            new CrmRequest(HttpMethod.Get, $"settings/emails/actions/from_addresses", options).Query("user_id", userId),
            "from_addresses",
            cancellationToken);
}
