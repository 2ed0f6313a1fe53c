using System.Net;

namespace Zcrm;

// Reading records only if they were changed.
public partial class RecordsClient
{
    /// <summary>Gets a record if it was created or changed after a time, and tells else whether it is still there.</summary>
    /// <remarks>GET /{module}/{id} with If-Modified-Since · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="since">The time, for example the <see cref="CrmRecord.ModifiedTime"/> of what you have. Fractions of a second are dropped.</param>
    /// <param name="options">What is read of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example with <c>INVALID_MODULE</c>.</exception>
    public virtual Task<ConditionalRead<CrmRecord>> GetIfModifiedAsync(
        CrmId id, DateTimeOffset since, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetIfModifiedAsync<CrmRecord>(OneRequest(id, options), since, cancellationToken);

    /// <summary>Gets the record that another system calls so, if it was created or changed after a time, and tells else whether it is still there.</summary>
    /// <remarks>GET /{module}/{external value} with X-EXTERNAL and If-Modified-Since · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The external field and its value.</param>
    /// <param name="since">The time, for example the <see cref="CrmRecord.ModifiedTime"/> of what you have. Fractions of a second are dropped.</param>
    /// <param name="options">What is read of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example because the field is no external field.</exception>
    public virtual Task<ConditionalRead<CrmRecord>> GetIfModifiedAsync(
        ExternalId id, DateTimeOffset since, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetIfModifiedAsync<CrmRecord>(OneRequest(id, options), since, cancellationToken);

    private protected async Task<ConditionalRead<T>> GetIfModifiedAsync<T>(CrmRequest request, DateTimeOffset since, CancellationToken cancellationToken)
        where T : CrmRecord
    {
        CrmAnswer answer = await _calls.SendAsync(request.ModifiedSince(since), cancellationToken).ConfigureAwait(false);
        if (answer.Status == HttpStatusCode.NotModified) return new ConditionalRead<T>(ReadOutcome.NotModified, null, answer.Response);
        return ReadOne(answer) is { } record
            ? new ConditionalRead<T>(ReadOutcome.Modified, (T)record, answer.Response)
            : new ConditionalRead<T>(ReadOutcome.NotFound, null, answer.Response);
    }
}
