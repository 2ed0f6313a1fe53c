#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Emails of records: read, send, share, associate.</summary>
public partial class RecordEmailsClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected RecordEmailsClient() => (_calls, Module) = (null!, "");

    internal RecordEmailsClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Shares the emails of records with everybody who sees the records.</summary>
    /// <remarks>POST /{module}/actions/share_emails · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE · since v8</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> ShareAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/share_emails", options).Since("v8").Whole(new CrmObject { ["ids"] = ids }),
            "data",
            cancellationToken);

    /// <summary>Unblocks the addresses of records, to which mail bounced.</summary>
    /// <remarks>POST /{module}/actions/unblock_email · ZohoCRM.settings.emails.CREATE</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="unblockFields">The unblock fields.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of
    /// these), <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResults> UnblockAsync(
        IEnumerable<CrmId> ids, IEnumerable<string> unblockFields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/unblock_email", options)
                .Whole(new CrmObject { ["ids"] = ids, ["unblock_fields"] = unblockFields }),
            "data",
            cancellationToken);

    /// <summary>Stops sharing the emails of records.</summary>
    /// <remarks>POST /{module}/actions/unshare_emails · ZohoCRM.modules.attachments.DELETE or ZohoCRM.modules.notes.DELETE · since v8</remarks>
    /// <param name="ids">The records' ids.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of each, in the order of the call; single refusals are in here and throw nothing.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call as a whole, for example with <c>DUPLICATE_DATA</c> (there is one already), <c>NOT_ALLOWED</c>
    /// (its state or kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResults> UnshareAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/actions/unshare_emails", options).Since("v8").Whole(new CrmObject { ["ids"] = ids }),
            "data",
            cancellationToken);

    /// <summary>Lists the emails of a record.</summary>
    /// <remarks>GET /{module}/{id}/Emails · ZohoCRM.modules.emails.READ or ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="ownerId">The owner's id.</param>
    /// <param name="type">Only emails with this type; null: all.</param>
    /// <param name="index">Only emails with this index; null: all.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>All of them at once; an empty list when there are none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<IReadOnlyList<RecordEmail>> ListAsync(
        CrmId id, CrmId ownerId, EmailTypeFilter? type = null, string? index = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.ListAsync<RecordEmail>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Emails", options).Require("owner_id", ownerId).Query("type", type?.Value).Query("index", index),
            "Emails",
            cancellationToken);

    /// <summary>Downloads an attachment of an email.</summary>
    /// <remarks>GET /{module}/{id}/Emails/actions/download_attachments · ZohoCRM.modules.emails.READ or ZohoCRM.modules.leads.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="messageId">The email's message id, as its record's list of emails tells it.</param>
    /// <param name="attachmentId">The attachment's id.</param>
    /// <param name="name">The name.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which has to be disposed; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<CrmFile?> DownloadAttachmentAsync(
        CrmId id, CrmId userId, string messageId, string attachmentId, string name, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Emails/actions/download_attachments", options)
                .Require("user_id", userId)
                .Require("message_id", messageId)
                .Require("id", attachmentId)
                .Require("name", name),
            cancellationToken);

    /// <summary>Downloads an image in the text of an email.</summary>
    /// <remarks>GET /{module}/{id}/Emails/actions/download_inline_images · ZohoCRM.modules.emails.READ or ZohoCRM.modules.{module}.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="messageId">The email's message id, as its record's list of emails tells it.</param>
    /// <param name="inlineImageId">The inline image's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which has to be disposed; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<CrmFile?> DownloadInlineImageAsync(
        CrmId id, CrmId userId, string messageId, string inlineImageId, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Emails/actions/download_inline_images", options)
                .Require("user_id", userId)
                .Require("message_id", messageId)
                .Require("id", inlineImageId),
            cancellationToken);

    /// <summary>Gets an email of a record with its content.</summary>
    /// <remarks>GET /{module}/{id}/Emails/{messageId} · ZohoCRM.modules.emails.READ or ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="messageId">The email's message id, as its record's list of emails tells it.</param>
    /// <param name="ownerId">The owner's id.</param>
    /// <param name="type">The type; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The email; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<RecordEmail?> GetAsync(
        CrmId id, string messageId, CrmId ownerId, EmailTypeFilter? type = null, CallOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _calls.FindAsync<RecordEmail>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Emails/{messageId}", options).Require("owner_id", ownerId).Query("type", type?.Value),
            "Emails",
            cancellationToken);

    /// <summary>Tells with whom the emails of a record are shared.</summary>
    /// <remarks>GET /{module}/{id}/__emails_sharing_details · ZohoCRM.modules.emails.READ or ZohoCRM.modules.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The email sharing details; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or
    /// <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<EmailSharingDetails?> GetSharingDetailsAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<EmailSharingDetails>(
            new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/__emails_sharing_details", options),
            "__emails_sharing_details",
            cancellationToken);

    /// <summary>Associates emails that were sent elsewhere with a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/associate_email · ZohoCRM.modules.emails.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="email">The record email.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> AssociateAsync(CrmId id, RecordEmail email, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/associate_email", options).Item("Emails", email, inList: true),
            "Emails",
            cancellationToken);

    /// <summary>Sends an email to a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/send_mail · ZohoCRM.send_mail.all.CREATE · 20 API credits</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="emailMessage">The email message; Zoho wants <c>from</c> and <c>to</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>AMBIGUITY_DURING_PROCESSING</c> (two keys exclude each other),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> SendAsync(
        CrmId id, EmailMessage emailMessage, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/send_mail", options).Item("data", emailMessage, inList: true),
            "data",
            cancellationToken);

    /// <summary>Shares the emails of a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/share_emails · ZohoCRM.modules.attachments.CREATE or ZohoCRM.modules.notes.CREATE · since v8</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>ALREADY_SHARED</c> (it is shared already), <c>NOT_ALLOWED</c> (its state or
    /// kind does not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> ShareAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/share_emails", options).Since("v8"), "data", cancellationToken);

    /// <summary>Unblocks the address of a record, to which mail bounced.</summary>
    /// <remarks>POST /{module}/{id}/actions/unblock_email · ZohoCRM.settings.emails.CREATE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="unblockFields">The unblock fields.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UnblockAsync(
        CrmId id, IEnumerable<string> unblockFields, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/unblock_email", options).Whole(new CrmObject { ["unblock_fields"] = unblockFields }),
            "data",
            cancellationToken);

    /// <summary>Stops sharing the emails of a record.</summary>
    /// <remarks>POST /{module}/{id}/actions/unshare_emails · ZohoCRM.modules.attachments.DELETE or ZohoCRM.modules.notes.DELETE · since v8</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>NOT_SHARED</c> (it is not shared), <c>NOT_ALLOWED</c> (its state or kind does
    /// not allow it) or <c>INVALID_MODULE</c> (there is no such module, or it has none of these).</exception>
    /// <exception cref="NotSupportedException">The client's <c>ApiVersion</c> is older than v8, the first that has this.</exception>
    public virtual Task<ItemResult> UnshareAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/unshare_emails", options).Since("v8"), "data", cancellationToken);
}
