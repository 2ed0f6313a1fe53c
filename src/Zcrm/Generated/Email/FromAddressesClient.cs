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
    /// <param name="userId">The user's id, if only that is wanted; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<FromAddress>> ListAsync(
        CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<FromAddress>(
            new CrmRequest(HttpMethod.Get, $"settings/emails/actions/from_addresses", options).Query("user_id", userId),
            "from_addresses",
            cancellationToken);
}
