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

    /// <summary>Lists email drafts.</summary>
    /// <remarks>GET /{module}/{id}/__email_drafts · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="pageSize">How many items a page holds; null: as many as Zoho gives by itself.</param>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<EmailDraft> List(CrmId id, int? pageSize = null, CallOptions? options = null) =>
        _calls.Pages<EmailDraft>("__email_drafts", () => new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__email_drafts", options)
            .Query("per_page", pageSize));

    /// <summary>Creates email drafts.</summary>
    /// <remarks>POST /{module}/{id}/__email_drafts · ZohoCRM.modules.{module}.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="emailDrafts">The email drafts; Zoho wants <c>from</c>, <c>rich_text</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> CreateAsync(
        CrmId id, IEnumerable<EmailDraft> emailDrafts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/__email_drafts", options).Items("__email_drafts", emailDrafts),
            "__email_drafts",
            cancellationToken);

    /// <summary>Changes email drafts.</summary>
    /// <remarks>PUT /{module}/{id}/__email_drafts · ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="emailDrafts">The email drafts.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each item, in order.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResults> UpdateAsync(
        CrmId id, IEnumerable<EmailDraft> emailDrafts, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/__email_drafts", options).Items("__email_drafts", emailDrafts),
            "__email_drafts",
            cancellationToken);

    /// <summary>Gets an email draft.</summary>
    /// <remarks>GET /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The id of the draft.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells; null when there is nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<EmailDraft?> GetAsync(CrmId id, CrmId draftId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailDraft>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__email_drafts/{draftId}", options),
            "__email_drafts",
            cancellationToken);

    /// <summary>Changes an email draft.</summary>
    /// <remarks>PUT /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The id of the draft.</param>
    /// <param name="emailDraft">The email draft.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> UpdateAsync(
        CrmId id, CrmId draftId, EmailDraft emailDraft, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Put, $"{Module:name}/{id}/__email_drafts/{draftId}", options).Item("__email_drafts", emailDraft, inList: true),
            "__email_drafts",
            cancellationToken);

    /// <summary>Deletes an email draft.</summary>
    /// <remarks>DELETE /{module}/{id}/__email_drafts/{draftId} · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="draftId">The id of the draft.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ItemResult> DeleteAsync(CrmId id, CrmId draftId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"{Module:name}/{id}/__email_drafts/{draftId}", options), "__email_drafts", cancellationToken);
}
