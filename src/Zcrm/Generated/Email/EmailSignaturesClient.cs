#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Signatures under emails.</summary>
public partial class EmailSignaturesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailSignaturesClient() => _calls = null!;

    internal EmailSignaturesClient(CallContext calls) => _calls = calls;

    /// <summary>Lists email signatures.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose/email_signatures · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="userId">The user's id, if only that is wanted; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<IReadOnlyList<EmailSignature>> ListAsync(
        CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<EmailSignature>(
            new CrmRequest(HttpMethod.Get, $"settings/compose/email_signatures", options).To(CallTarget.Email).Query("user_id", userId),
            "email_signatures",
            cancellationToken);

    /// <summary>Creates email signatures.</summary>
    /// <remarks>POST /crm/email/v8/settings/compose/email_signatures · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="emailSignatures">The email signatures to create; Zoho wants <c>content</c>, <c>editor_mode</c>, <c>from</c> and <c>name</c>.</param>
    /// <param name="userId">The user's id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    public virtual Task<ItemResults> CreateAsync(
        IEnumerable<EmailSignature> emailSignatures, CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"settings/compose/email_signatures", options)
                .To(CallTarget.Email)
                .Query("user_id", userId)
                .Items("email_signatures", emailSignatures),
            "email_signatures",
            cancellationToken);

    /// <summary>Changes email signatures.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose/email_signatures · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="emailSignatures">The email signatures, each with its id and what is to change.</param>
    /// <param name="userId">The user's id; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already),
    /// <c>LIMIT_EXCEEDED</c> (there would be too many) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        IEnumerable<EmailSignature> emailSignatures, CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"settings/compose/email_signatures", options)
                .To(CallTarget.Email)
                .Query("user_id", userId)
                .Items("email_signatures", emailSignatures),
            "email_signatures",
            cancellationToken);

    /// <summary>Deletes email signatures.</summary>
    /// <remarks>DELETE /crm/email/v8/settings/compose/email_signatures · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="ids">The ids of the email signatures.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/compose/email_signatures", options).To(CallTarget.Email).Require("ids", ids),
            "email_signatures",
            cancellationToken);

    /// <summary>Gets an email signature by its id.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose/email_signatures/{id} · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="id">The email signature's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The email signature; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<EmailSignature?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailSignature>(
            new CrmRequest(HttpMethod.Get, $"settings/compose/email_signatures/{id}", options).To(CallTarget.Email),
            "email_signatures",
            cancellationToken);

    /// <summary>Changes an email signature.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose/email_signatures/{id} · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="id">The email signature's id.</param>
    /// <param name="emailSignature">The email signature with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>LIMIT_EXCEEDED</c> (there would
    /// be too many) or <c>DEPENDENT_MISMATCH</c> (two values do not fit each other).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, EmailSignature emailSignature, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"settings/compose/email_signatures/{id}", options)
                .To(CallTarget.Email)
                .Item("email_signatures", emailSignature, inList: true),
            "email_signatures",
            cancellationToken);

    /// <summary>Deletes an email signature.</summary>
    /// <remarks>DELETE /crm/email/v8/settings/compose/email_signatures/{id} · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="id">The email signature's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_ALLOWED</c> (its state or kind does not allow it) or <c>INVALID_DATA</c>
    /// (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/compose/email_signatures/{id}", options).To(CallTarget.Email),
            "email_signatures",
            cancellationToken);
}
