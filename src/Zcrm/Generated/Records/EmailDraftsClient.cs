#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Drafts of emails to a record.</summary>
public partial class EmailDraftsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected EmailDraftsClient() => (_calls, Module) = (null!, "");

    internal EmailDraftsClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Lists the email drafts of a record.</summary>
    /// <remarks>GET /{module}/{id}/__email_drafts · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<EmailDraft> List(CrmId id, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<EmailDraft>("__email_drafts", () => new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__email_drafts", options)
            .Query("per_page", pageSize));

    /// <summary>Creates email drafts of a record.</summary>
    /// <remarks>POST /{module}/{id}/__email_drafts · ZohoCRM.modules.{module}.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="emailDrafts">The email drafts to create; Zoho wants <c>from</c> and <c>rich_text</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId id, IEnumerable<EmailDraft> emailDrafts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/__email_drafts", options).Items("__email_drafts", emailDrafts),
            "__email_drafts",
            cancellationToken);

    /// <summary>Changes email drafts of a record.</summary>
    /// <remarks>PUT /{module}/{id}/__email_drafts · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="emailDrafts">The email drafts, each with its id and what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, IEnumerable<EmailDraft> emailDrafts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/__email_drafts", options).Items("__email_drafts", emailDrafts),
            "__email_drafts",
            cancellationToken);

    /// <summary>Gets an email draft of a record.</summary>
    /// <remarks>GET /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The draft's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The email draft; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<EmailDraft?> GetAsync(CrmId id, CrmId draftId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailDraft>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__email_drafts/{draftId}", options),
            "__email_drafts",
            cancellationToken);

    /// <summary>Changes an email draft of a record.</summary>
    /// <remarks>PUT /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The draft's id.</param>
    /// <param name="emailDraft">The email draft with what is to change.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId draftId, EmailDraft emailDraft, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/__email_drafts/{draftId}", options).Item("__email_drafts", emailDraft, inList: true),
            "__email_drafts",
            cancellationToken);

    /// <summary>Deletes an email draft of a record.</summary>
    /// <remarks>DELETE /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The draft's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId draftId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/__email_drafts/{draftId}", options), "__email_drafts", cancellationToken);
}
