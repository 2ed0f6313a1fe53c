#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Signals: notifications about what customers do.</summary>
public partial class SignalsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected SignalsClient() => _calls = null!;

    internal SignalsClient(CallContext calls) => _calls = calls;

    /// <summary>Lists signals.</summary>
    /// <remarks>GET /settings/signals · ZohoCRM.settings.signals.READ or ZohoCRM.settings.signals.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<Signal>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<Signal>(new CrmRequest(HttpMethod.Get, $"settings/signals", options), "signals", cancellationToken);

    /// <summary>Raises signals, which people see as notifications about a record.</summary>
    /// <remarks>POST /signals/notifications · ZohoCRM.signals.ALL</remarks>
    /// <param name="signals">The signals; Zoho wants <c>email</c>, <c>message</c>, <c>module</c>, <c>signal_namespace</c> and <c>subject</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> RaiseAsync(IEnumerable<Signal> signals, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"signals/notifications", options).Items("signals", signals), "signals", cancellationToken);
}
