#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Options of the mail composer.</summary>
public partial class EmailConfigurationClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailConfigurationClient() => _calls = null!;

    internal EmailConfigurationClient(CallContext calls) => _calls = calls;

    /// <summary>Lists configuration options.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose/configuration_options · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<ConfigurationOption>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<ConfigurationOption>(
            new CrmRequest(HttpMethod.Get, $"settings/compose/configuration_options", options).To(CallTarget.Email),
            "configuration_options",
            cancellationToken);

    /// <summary>Changes configuration options.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose/configuration_options · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="configurationOptions">The configuration options, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>LIMIT_EXCEEDED</c> (there would be too many),
    /// <c>DEPENDENT_MISMATCH</c> (two values do not fit each other) or <c>NOT_ALLOWED</c> (its state or kind does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<ConfigurationOption> configurationOptions, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/compose/configuration_options", options)
                .To(CallTarget.Email)
                .Items("configuration_options", configurationOptions),
            "configuration_options",
            cancellationToken);
}
