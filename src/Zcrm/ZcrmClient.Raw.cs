namespace Zcrm;

// What has no method of its own yet.
public partial class ZcrmClient
{
    /// <summary>Calls any operation of the API, with the client's sign-in, retries, limits and errors.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">
    /// The path after the version with its query, for example <c>settings/fields?module=Leads</c>; a path that begins with <c>/crm/</c>, for another version or
    /// for <c>/crm/bulk/v8</c>; or an address on a host of Zoho's. Values in it have to be escaped.
    /// </param>
    /// <param name="body">The body; null: none.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer, of which <see cref="CrmObject.ToJson"/> gives the JSON; null when Zoho has nothing to say.</returns>
    /// <exception cref="ArgumentException">The path cannot be sent.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<CrmObject?> SendAsync(
        HttpMethod method, string path, CrmObject? body = null, SendOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync<CrmObject>(method, path, body, options, cancellationToken);

    /// <summary>Calls any operation of the API, and reads the answer as a type with properties of its own.</summary>
    /// <typeparam name="T">The type of the whole answer.</typeparam>
    /// <inheritdoc cref="SendAsync(HttpMethod, string, CrmObject?, SendOptions?, CancellationToken)"/>
    public virtual Task<T?> SendAsync<T>(
        HttpMethod method, string path, CrmObject? body = null, SendOptions? options = null, CancellationToken cancellationToken = default) where T : CrmObject, new()
    {
        CrmRequest request = RawRequest.Create(method, path, options);
        return _calls.ReadAsync<T>(body is null ? request : request.Body(body), cancellationToken);
    }

    /// <summary>Sends a file to any operation of the API, in a form.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">As in <see cref="SendAsync(HttpMethod, string, CrmObject?, SendOptions?, CancellationToken)"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="field">The form's field, nearly always <c>file</c>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<CrmObject?> SendFileAsync(
        HttpMethod method, string path, FileUpload file, string field = "file", SendOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ReadAsync<CrmObject>(RawRequest.Create(method, path, options).File(field, file), cancellationToken);

    /// <summary>Downloads a file from any operation of the API, or from an address on a host of Zoho's that an answer named.</summary>
    /// <param name="path">As in <see cref="SendAsync(HttpMethod, string, CrmObject?, SendOptions?, CancellationToken)"/>.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which has to be disposed; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<CrmFile?> DownloadAsync(string path, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(RawRequest.Create(HttpMethod.Get, path, options), cancellationToken);
}
