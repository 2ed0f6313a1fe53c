#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Defaults of the mail composer.</summary>
public partial class EmailComposeClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailComposeClient() => _calls = null!;

    internal EmailComposeClient(CallContext calls) => _calls = calls;

    /// <summary>Lists the defaults of the mail composer, one for each kind of mail.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="type">Only compose settings with this type; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c> (the feature is off) or <c>INVALID_DATA</c> (an id or a
    /// value is wrong).</exception>
    public virtual Task<IReadOnlyList<EmailComposeSettings>> ListAsync(
        ComposeSettingTypeFilter? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<EmailComposeSettings>(
            new CrmRequest(HttpMethod.Get, $"settings/compose", options).To(CallTarget.Email).Query("type", type?.Value),
            "email_compose",
            cancellationToken);

    /// <summary>Changes the defaults of the mail composer.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="emailCompose">The email compose, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or
    /// <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<EmailComposeSettings> emailCompose, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/compose", options).To(CallTarget.Email).Items("email_compose", emailCompose),
            "email_compose",
            cancellationToken);
}
