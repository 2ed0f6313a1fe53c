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

    /// <summary>Gets the defaults of the mail composer.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="type">The type; known: <c>default</c>, <c>emailin</c>, <c>mass_mail</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FEATURE_NOT_ENABLED</c>.</exception>
    public virtual Task<IReadOnlyList<EmailComposeSettings>> GetAsync(
        string? type = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<EmailComposeSettings>(
            new CrmRequest(HttpMethod.Get, $"settings/compose", options).To(CallTarget.Email).Query("type", type),
            "email_compose",
            cancellationToken);

    /// <summary>Changes the defaults of the mail composer.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="emailCompose">The email compose.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<EmailComposeSettings> emailCompose, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/compose", options).To(CallTarget.Email).Items("email_compose", emailCompose),
            "email_compose",
            cancellationToken);
}
