#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Emails, wherever they belong, and digests.</summary>
public partial class EmailMessagesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailMessagesClient() => _calls = null!;

    internal EmailMessagesClient(CallContext calls) => _calls = calls;

    /// <summary>Creates digests, codes that stand for a record.</summary>
    /// <remarks>POST /__digest · ZohoCRM.settings.ALL</remarks>
    /// <param name="digest">The digest; Zoho wants <c>module</c>, <c>record_id</c> and <c>type</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing),
    /// <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the user's profile does not allow it).</exception>
    public virtual Task<ItemResults> CreateDigestAsync(
        IEnumerable<EmailDigest> digest, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(new CrmRequest(HttpMethod.Post, $"__digest", options).Items("__digest", digest), "__digest", cancellationToken);

    /// <summary>Tells whether an email is in the CRM, and with which record.</summary>
    /// <remarks>GET /actions/email_available · ZohoCRM.modules.emails.{module}.ALL or ZohoCRM.modules.emails.ALL</remarks>
    /// <param name="originalMessageId">The original message's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when it tells nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<EmailAvailability?> FindAsync(string originalMessageId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<EmailAvailability>(
            new CrmRequest(HttpMethod.Get, $"actions/email_available", options).Require("orginal_message_id", originalMessageId),
            cancellationToken);
}
