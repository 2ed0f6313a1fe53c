using System.Net;

namespace Zcrm;

/// <summary>The attachments of one record: files up to 20 MB, and links. Notes are records too, and have attachments.</summary>
/// <remarks>Zoho asks for the module's scope and for that of attachments.</remarks>
public class AttachmentsClient
{
    private const string Fields = "id,File_Name,Size,Owner,Created_By,Created_Time,Modified_By,Modified_Time,Parent_Id";
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected AttachmentsClient() => (_calls, Module) = (null!, "");

    internal AttachmentsClient(CallContext calls, string module, CrmId recordId)
    {
        ActionBody.EnsureId(recordId, nameof(recordId));
        (_calls, Module, RecordId) = (calls, module, recordId);
    }

    /// <summary>The API name of the record's module.</summary>
    public string Module { get; }

    /// <summary>The record's id.</summary>
    public CrmId RecordId { get; }

    /// <summary>Lists the attachments, the latest first.</summary>
    /// <remarks>GET /{module}/{id}/Attachments · ZohoCRM.modules.{module}.READ and ZohoCRM.modules.attachments.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    public virtual CrmPageable<CrmAttachment> List(CallOptions? options = null) =>
        AnswerPages.List(_calls, () => Request(HttpMethod.Get, options).Query("fields", Fields), "data", static () => new CrmAttachment());

    /// <summary>Attaches a file.</summary>
    /// <remarks>POST /{module}/{id}/Attachments · ZohoCRM.modules.{module}.CREATE and ZohoCRM.modules.attachments.CREATE. When no answer comes, the file is
    /// not sent again: it might be attached twice.</remarks>
    /// <param name="file">The file, of at most 20 MB.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The attachment with its id, name and times.</returns>
    /// <exception cref="ArgumentException">The file is empty or too large.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task<CrmAttachment> UploadAsync(FileUpload file, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        UploadLimits.Check(file, UploadLimits.File, nameof(file));
        CrmRequest request = Request(HttpMethod.Post, options).Body(new MultipartUpload("file", UploadLimits.File, file));
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return CrmAttachment.Attached(ItemAnswer.Item(answer), file.Name, link: null);
    }

    /// <summary>Attaches a link.</summary>
    /// <remarks>POST /{module}/{id}/Attachments · ZohoCRM.modules.{module}.CREATE and ZohoCRM.modules.attachments.CREATE</remarks>
    /// <param name="link">An http or https address.</param>
    /// <param name="title">What people see; null: the address.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The attachment with its id, title and times.</returns>
    /// <exception cref="ArgumentException">The link is not an http or https address.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task<CrmAttachment> AddLinkAsync(
        Uri link, string? title = null, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!link.IsAbsoluteUri || (link.Scheme != Uri.UriSchemeHttp && link.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("A link at a record is an http or https address, such as https://example.com/plan.", nameof(link));
        CrmRequest request = Request(HttpMethod.Post, options);
        request.Content = FormFields.Create(("attachmentUrl", link.AbsoluteUri), ("title", title));
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return CrmAttachment.Attached(ItemAnswer.Item(answer), title ?? link.AbsoluteUri, link.AbsoluteUri);
    }

    /// <summary>Downloads an attached file. Dispose it.</summary>
    /// <remarks>GET /{module}/{id}/Attachments/{id} · ZohoCRM.modules.{module}.READ and ZohoCRM.modules.attachments.READ</remarks>
    /// <param name="id">The attachment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call until the file begins.</param>
    /// <returns>The file, on its way; null when the record has no such attachment.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>DOWNLOAD_NOT_ALLOWED</c> because it is a link.</exception>
    public virtual async Task<CrmFile?> DownloadAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _calls.DownloadAsync(Request(HttpMethod.Get, id, options), cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound && exception.Code == CrmErrorCode.InvalidData)
        {
            return null;
        }
    }

    /// <summary>Deletes an attachment.</summary>
    /// <remarks>DELETE /{module}/{id}/Attachments/{id} · ZohoCRM.modules.{module}.DELETE and ZohoCRM.modules.attachments.DELETE</remarks>
    /// <param name="id">The attachment's id.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because there is no such attachment.</exception>
    public virtual async Task DeleteAsync(CrmId id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        ItemAnswer.Item(await _calls.SendAsync(Request(HttpMethod.Delete, id, options), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes any number of the record's attachments, 100 a call.</summary>
    /// <remarks>DELETE /{module}/{id}/Attachments?ids= · ZohoCRM.modules.{module}.DELETE and ZohoCRM.modules.attachments.DELETE</remarks>
    /// <param name="ids">The attachments' ids.</param>
    /// <param name="options">What differs for these calls.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="ArgumentException">There is no id, or one is empty or there twice.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> DeleteAsync(IEnumerable<CrmId> ids, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        var deletion = new RecordAction($"DELETE /{Module}/{{id}}/Attachments", WriteOutcome.Deleted, RecordLimits.RecordsPerWrite, some =>
            Request(HttpMethod.Delete, options).Query("ids", string.Join(',', some)));
        return deletion.RunAsync(_calls, ids, cancellationToken);
    }

    private CrmRequest Request(HttpMethod method, CallOptions? options)
    {
        CrmId id = RecordId;
        return new CrmRequest(method, $"{Module:name}/{id}/Attachments", options);
    }

    private CrmRequest Request(HttpMethod method, CrmId attachment, CallOptions? options)
    {
        ActionBody.EnsureId(attachment, nameof(attachment));
        CrmId id = RecordId;
        return new CrmRequest(method, $"{Module:name}/{id}/Attachments/{attachment}", options);
    }
}
