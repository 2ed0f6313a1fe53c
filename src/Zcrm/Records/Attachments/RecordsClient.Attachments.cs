namespace Zcrm;

// Files at records, and in their fields.
public partial class RecordsClient
{
    /// <summary>The attachments of a record.</summary>
    /// <param name="id">The record's id.</param>
    public virtual AttachmentsClient Attachments(CrmId id) => new(_calls, Module, id);

    /// <summary>Downloads a file of a file or image field. Dispose it.</summary>
    /// <remarks>GET /{module}/{id}/actions/download_fields_attachment · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="file">The file's id in the field: <see cref="StoredFile.Id"/>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call until the file begins.</param>
    /// <returns>The file, on its way; null when Zoho has nothing to give.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example because the record has no such file.</exception>
    public virtual Task<CrmFile?> DownloadFieldFileAsync(CrmId id, CrmId file, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        ActionBody.EnsureId(file, nameof(file));
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/actions/download_fields_attachment", options)
            .Query("fields_attachment_id", file.ToString());
        return _calls.DownloadAsync(request, cancellationToken);
    }
}
