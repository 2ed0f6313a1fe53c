using System.Net;
using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>A bulk read job, one page of a read: Zoho writes its file by itself, and keeps it for a day.</summary>
public sealed class BulkReadJob
{
    private readonly CallContext _calls;

    internal BulkReadJob(CallContext calls, CrmId id) => (_calls, Id) = (calls, id);

    /// <summary>The job's id; <see cref="BulkClient.ReadJob"/> finds the job by it again.</summary>
    public CrmId Id { get; }

    /// <summary>Asks how far it is.</summary>
    /// <remarks>GET /bulk/{version}/read/{id} · ZohoCRM.bulk.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho does not know the job, or not any more.</exception>
    public async Task<BulkReadStatus> GetStatusAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"read/{Id}", options).To(CallTarget.Bulk);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.GetRecords("data", static () => new BulkReadStatus()) is [BulkReadStatus status, ..]
            ? status
            : throw new ZcrmDataException("data", "the state of a job", "nothing");
    }

    /// <summary>Waits until it is over.</summary>
    /// <param name="options">How it is waited for.</param>
    /// <param name="cancellationToken">Ends the waiting; the job goes on.</param>
    /// <exception cref="ZcrmBulkJobException">The job failed.</exception>
    public async Task<BulkReadStatus> WaitAsync(BulkReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new BulkReadOptions();
        options.Check();
        BulkReadStatus status = await new JobWait(_calls, options)
            .UntilAsync(Id, token => AskAsync(options, token), static asked => asked.IsOver, cancellationToken).ConfigureAwait(false);
        return status.HasFailed ? throw Failure(status) : status;
    }

    /// <summary>Begins the download of its file, a zip with one CSV or iCalendar file in it. At most ten downloads a minute are allowed.</summary>
    /// <remarks>GET /bulk/{version}/read/{id}/result · ZohoCRM.bulk.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmBulkJobException">There is no file: the job is not over, or the file is older than a day.</exception>
    public async Task<CrmFile> DownloadAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"read/{Id}/result", options).To(CallTarget.Bulk);
        try
        {
            return await _calls.DownloadAsync(request, cancellationToken).ConfigureAwait(false) ?? throw Gone(request.Operation, null);
        }
        catch (ZcrmApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            throw Gone(request.Operation, exception);
        }
    }

    /// <summary>Returns what it is and the id.</summary>
    public override string ToString() => $"bulk read job {Id}";

    internal static async Task<BulkReadJob> StartAsync(
        CallContext calls, string module, BulkReadQuery query, BulkFileType fileType, BulkReadOptions? options, CancellationToken cancellationToken)
    {
        // A second job changes nothing at Zoho, it only costs credits.
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"read", options).To(CallTarget.Bulk).Body(Body(module, query, fileType, options)).Repeatable();
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new BulkReadJob(calls, ItemAnswer.Details(answer).Get<CrmId?>("id") ?? throw AnswerReader.ToException(answer));
    }

    internal Task<JobFile> FetchAsync(BulkOptions options, CancellationToken cancellationToken) =>
        JobFile.FetchAsync(ToString(), token => DownloadAsync(options, token), new JobWait(_calls, options), cancellationToken);

    private static byte[] Body(string module, BulkReadQuery query, BulkFileType fileType, BulkReadOptions? options)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, JsonValueWriter.Options))
        {
            writer.WriteStartObject();
            JobBody.WriteCallback(writer, options?.Callback);
            query.WriteTo(writer, module);
            if (fileType == BulkFileType.Ics) writer.WriteString("file_type", "ics");
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private async Task<BulkReadStatus> AskAsync(BulkReadOptions options, CancellationToken cancellationToken)
    {
        BulkReadStatus status = await GetStatusAsync(options, cancellationToken).ConfigureAwait(false);
        options.Progress?.Report(status);
        return status;
    }

    private ZcrmBulkJobException Failure(BulkReadStatus status)
    {
        CrmError error = ErrorBody.Read(status.Result?.GetJson("error_message") ?? default) ?? JobBody.UnknownFailure;
        return new ZcrmBulkJobException(
            "GET /read/{id}",
            Id,
            error,
            status.Response,
            $"The bulk read job {Id} of {status.Module} failed at Zoho with {error.Code}: {error.Message.TrimEnd('.')}. Read again.");
    }

    private ZcrmBulkJobException Gone(string operation, ZcrmApiException? inner) => new(
        operation,
        Id,
        inner?.Error ?? new CrmError(new CrmErrorCode("RESOURCE_NOT_FOUND"), "There is no file."),
        inner?.Response,
        $"The file of the bulk read job {Id} is not there: the job is not over yet, or it ended more than a day ago. Wait for it, or read again.",
        inner);
}
