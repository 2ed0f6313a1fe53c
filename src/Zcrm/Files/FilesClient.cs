namespace Zcrm;

/// <summary>Files that are uploaded once, to be named in file and image fields of records afterwards.</summary>
public class FilesClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected FilesClient() => _calls = null!;

    internal FilesClient(CallContext calls) => _calls = calls;

    /// <summary>Uploads a file.</summary>
    /// <remarks>POST /files · ZohoCRM.Files.CREATE · at most 20 MB</remarks>
    /// <param name="file">The file.</param>
    /// <param name="options">How it is uploaded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What a field takes as its file. Zoho forgets it after a time unless it is put into one.</returns>
    /// <exception cref="ArgumentException">The file is empty or too large.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>VIRUS_DETECTED</c>.</exception>
    public virtual async Task<StoredFile> UploadAsync(FileUpload file, UploadFilesOptions? options = null, CancellationToken cancellationToken = default) =>
        (await UploadAsync([file], options, cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Uploads up to 10 files in one call. All are taken, or none.</summary>
    /// <remarks>POST /files · ZohoCRM.Files.CREATE · at most 20 MB each, 100 MB together</remarks>
    /// <param name="files">The files.</param>
    /// <param name="options">How they are uploaded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One for each file, in order.</returns>
    /// <exception cref="ArgumentException">There is no file or there are more than 10, one is empty or too large, or all together are.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused them.</exception>
    public virtual async Task<IReadOnlyList<StoredFile>> UploadAsync(
        IEnumerable<FileUpload> files, UploadFilesOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<FileUpload> all = UploadLimits.CheckAll(files, nameof(files));

        // A file that arrives twice is kept twice, but nobody sees the one that no field names.
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"files", options)
            .Query("type", options?.Inline == true ? "inline" : null)
            .Body(new MultipartUpload("file", UploadLimits.File, all))
            .Repeatable();
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<CrmObject> items = AnswerReader.Read(answer)?.GetRecords("data", static () => new CrmObject()) ?? [];
        if (items.Any(item => item.Get<string>("status") == "error")) throw AnswerReader.ToException(answer);
        return items.Count == all.Count
            ? [.. items.Zip(all, Stored)]
            : throw new ZcrmDataException("data", $"an item for each of {all.Count} files", $"{items.Count} items");
    }

    /// <summary>Downloads a file by the id that its upload gave. Dispose it.</summary>
    /// <remarks>GET /files?id= · ZohoCRM.Files.READ</remarks>
    /// <param name="fileId">The <see cref="StoredFile.FileId"/>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call until the file begins.</param>
    /// <returns>The file, on its way; null when there is none with this id.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call.</exception>
    public virtual Task<CrmFile?> DownloadAsync(string fileId, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        return _calls.DownloadAsync(new CrmRequest(HttpMethod.Get, $"files", options).Query("id", fileId), cancellationToken);
    }

    private static StoredFile Stored(CrmObject item, FileUpload file)
    {
        CrmObject? details = item.GetObject("details");
        string id = details?.Get<string>("id") ?? throw new ZcrmDataException("details", "the id of the uploaded file", "none");
        return StoredFile.Uploaded(id, details.Get<string>("name") ?? file.Name);
    }
}
