namespace Zcrm;

/// <summary>The photo of one record. Leads, Contacts, Accounts, Products, Deals, Vendors and custom modules have photos.</summary>
public class PhotoClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected PhotoClient() => (_calls, Module) = (null!, "");

    internal PhotoClient(CallContext calls, string module, CrmId recordId)
    {
        ActionBody.EnsureId(recordId, nameof(recordId));
        (_calls, Module, RecordId) = (calls, module, recordId);
    }

    /// <summary>The API name of the record's module.</summary>
    public string Module { get; }

    /// <summary>The record's id.</summary>
    public CrmId RecordId { get; }

    /// <summary>Downloads the photo. Dispose it.</summary>
    /// <remarks>GET /{module}/{id}/photo · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call until the photo begins.</param>
    /// <returns>The photo, on its way; null when the record has none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>NOT_APPROVED</c> while it looks at a new photo.</exception>
    public virtual Task<CrmFile?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(Request(HttpMethod.Get, options), cancellationToken);

    /// <summary>Sets the photo, in place of one that is there.</summary>
    /// <remarks>POST /{module}/{id}/photo · ZohoCRM.modules.{module}.CREATE · at most 10 MB and 10 megapixels</remarks>
    /// <param name="photo">A PNG, JPEG, GIF or BMP image.</param>
    /// <param name="options">How it is set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">It is empty, too large, of another type, or has too many pixels; nothing was sent.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because it is no image although it is named like one.</exception>
    public virtual async Task SetAsync(FileUpload photo, PhotoOptions? options = null, CancellationToken cancellationToken = default)
    {
        UploadLimits.CheckPhoto(photo, nameof(photo));
        await UploadLimits.CheckPixelsAsync(photo, nameof(photo), cancellationToken).ConfigureAwait(false);
        CrmRequest request = Request(HttpMethod.Post, options)
            .Query("restrict_triggers", options?.SkipWorkflows == true ? "workflow" : null)
            .Body(new MultipartUpload("file", UploadLimits.Photo, photo))
            .Repeatable();
        ItemAnswer.Item(await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Takes the photo away.</summary>
    /// <remarks>DELETE /{module}/{id}/photo · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the call.</exception>
    public virtual async Task DeleteAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        ItemAnswer.Item(await _calls.SendAsync(Request(HttpMethod.Delete, options), cancellationToken).ConfigureAwait(false));

    private CrmRequest Request(HttpMethod method, CallOptions? options)
    {
        CrmId id = RecordId;
        return new CrmRequest(method, $"{Module:name}/{id}/photo", options);
    }
}
