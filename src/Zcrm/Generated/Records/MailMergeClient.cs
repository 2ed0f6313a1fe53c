#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>Documents that are made of records and templates.</summary>
public partial class MailMergeClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected MailMergeClient() => (_calls, Module) = (null!, "");

    internal MailMergeClient(CallContext calls, string module) => (_calls, Module) = (calls, module);

    /// <summary>The module's API name.</summary>
    public string Module { get; }

    /// <summary>Merges a record into a template and gives the document.</summary>
    /// <remarks>POST /{module}/{id}/actions/download_mail_merge ·
    /// ZohoCRM.settings.mailmerge.create,zohowriter.documenteditor.all,zohowriter.merge.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="downloadMailMerge">The mail merge download; Zoho wants <c>mail_merge_template</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> DownloadAsync(
        CrmId id, MailMergeDownload downloadMailMerge, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/download_mail_merge", options)
                .Item("download_mail_merge", downloadMailMerge, inList: true),
            "download_mail_merge",
            cancellationToken);

    /// <summary>Merges a record into a template and sends the document by email.</summary>
    /// <remarks>POST /{module}/{id}/actions/send_mail_merge ·
    /// ZohoCRM.settings.mailmerge.create,zohowriter.documenteditor.all,zohowriter.merge.all,zohocrm.settings.emails.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="sendMailMerge">The mail merge sending; Zoho wants <c>mail_merge_template</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_MODULE</c> (there is no such module, or it has none of these),
    /// <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> SendAsync(
        CrmId id, MailMergeSending sendMailMerge, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/send_mail_merge", options).Item("send_mail_merge", sendMailMerge, inList: true),
            "send_mail_merge",
            cancellationToken);

    /// <summary>Merges a record into a template and sends the document to be signed.</summary>
    /// <remarks>POST /{module}/{id}/actions/sign_mail_merge ·
    /// ZohoCRM.settings.mailmerge.create,zohowriter.documenteditor.all,zohowriter.merge.all,zohosign.documents.ALL</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="signMailMerge">The mail merge signing; Zoho wants <c>file_name</c> and <c>mail_merge_template</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>EXPECTED_FIELD_MISSING</c> (one of several keys is needed),
    /// <c>INVALID_MODULE</c> (there is no such module, or it has none of these) or <c>MANDATORY_NOT_FOUND</c> (a mandatory key is missing).</exception>
    public virtual Task<ItemResult> SignAsync(
        CrmId id, MailMergeSigning signMailMerge, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(
            new CrmRequest(HttpMethod.Post, $"{Module:name}/{id}/actions/sign_mail_merge", options).Item("sign_mail_merge", signMailMerge, inList: true),
            "sign_mail_merge",
            cancellationToken);
}
