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
    /// <param name="userId">The id of the user.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<IReadOnlyList<EmailSignature>> ListAsync(
        CrmId? userId = null, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync<EmailSignature>(
            new CrmRequest(HttpMethod.Get, $"settings/compose/email_signatures", options).To(CallTarget.Email).Query("user_id", userId),
            "email_signatures",
            cancellationToken);

    /// <summary>Creates email signatures.</summary>
    /// <remarks>POST /crm/email/v8/settings/compose/email_signatures · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="emailSignatures">The email signatures; Zoho wants <c>content</c>, <c>editor_mode</c>, <c>from</c>, <c>name</c>.</param>
    /// <param name="userId">The id of the user.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
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
    /// <param name="emailSignatures">The email signatures.</param>
    /// <param name="userId">The id of the user.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
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
    /// <param name="ids">The ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/compose/email_signatures", options).To(CallTarget.Email).Require("ids", ids),
            "email_signatures",
            cancellationToken);

    /// <summary>Gets an email signature.</summary>
    /// <remarks>GET /crm/email/v8/settings/compose/email_signatures/{id} · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="id">The email signature's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<EmailSignature?> GetAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailSignature>(
            new CrmRequest(HttpMethod.Get, $"settings/compose/email_signatures/{id}", options).To(CallTarget.Email),
            "email_signatures",
            cancellationToken);

    /// <summary>Changes an email signature.</summary>
    /// <remarks>PUT /crm/email/v8/settings/compose/email_signatures/{id} · ZohoCRM.emails.compose.ALL</remarks>
    /// <param name="id">The email signature's id.</param>
    /// <param name="emailSignature">The email signature.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
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
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DEPENDENT_MISMATCH</c>, <c>DUPLICATE_DATA</c> or
    /// <c>LIMIT_EXCEEDED</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Delete, $"settings/compose/email_signatures/{id}", options).To(CallTarget.Email),
            "email_signatures",
            cancellationToken);
}
