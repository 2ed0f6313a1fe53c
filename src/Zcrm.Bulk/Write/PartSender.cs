using System.Net;
using System.Runtime.CompilerServices;

namespace Zcrm.Bulk;

/// <summary>Sends a part and brings back how each of its rows ended; it never throws, for other parts are under way.</summary>
internal sealed class PartSender(CallContext calls, string module, BulkWriteOptions options)
{
    private readonly JobWait _wait = new(calls, options);

    /// <summary>Is told when a job was started, or found in the checkpoint.</summary>
    public Action? Started { get; init; }

    public async Task<PartResult> SendAsync(BulkPart part, CheckpointEntry? known, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var sending = new PartSending(part);
        try
        {
            if (part.Keys.Count == 0) return sending.All(default);
            if (known is { JobId.IsEmpty: true } && !options.IsRepeatable)
                return sending.All(RowEnd.Unknown("The process ended while the job was being started; whether it was is not known."));
            sending.JobId = known is { JobId.IsEmpty: false } ? known.JobId : await StartAsync(part, sending, cancellationToken).ConfigureAwait(false);
            Started?.Invoke();
            return await FinishAsync(sending, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            if (sending.IsSurelyNotStarted) options.Checkpoint?.Refused(part);
            return sending.Cancelled();
        }
        catch (Exception exception)
        {
            if (sending.IsSurelyNotStarted) options.Checkpoint?.Refused(part);
            return sending.Failed(exception);
        }
        finally
        {
            if (part.Zip is { } zip) await zip.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<CrmId> StartAsync(BulkPart part, PartSending sending, CancellationToken cancellationToken)
    {
        string zgid = await _wait.RepeatAsync(token => OrgNumber.GetAsync(calls, token), cancellationToken).ConfigureAwait(false);
        string fileId = await _wait.RepeatAsync(token => UploadAsync(part.Zip!, zgid, token), cancellationToken).ConfigureAwait(false);
        await part.Zip!.DisposeAsync().ConfigureAwait(false);
        options.Checkpoint?.Starting(part);
        byte[] body = WriteBody.Of(module, fileId, part.Columns, options);
        CrmId id = await _wait
            .RepeatAsync(token => CreateAsync(body, sending, token), failure => CanCreateAgain(failure, sending), cancellationToken).ConfigureAwait(false);
        options.Checkpoint?.Started(part, id);
        return id;
    }

    private async Task<string> UploadAsync(FileStream zip, string zgid, CancellationToken cancellationToken)
    {
        zip.Position = 0;

        // A file that is uploaded twice does nothing until a job names it.
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"upload", options)
            .To(CallTarget.UploadHost)
            .Header("feature", "bulk-write")
            .Header("X-CRM-ORG", zgid)
            .Body(new MultipartUpload("file", BulkLimits.ZipBytes, FileUpload.FromStream(zip, "rows.zip", "application/zip")))
            .Repeatable();
        CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return ItemAnswer.Details(answer).Get<string>("file_id") ?? throw AnswerReader.ToException(answer);
    }

    private async Task<CrmId> CreateAsync(byte[] body, PartSending sending, CancellationToken cancellationToken)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Post, $"write", options).To(CallTarget.Bulk).Body(body);
        request.IsRepeatable = options.IsRepeatable;
        try
        {
            CrmAnswer answer = await calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return ItemAnswer.Details(answer).Get<CrmId?>("id") ?? throw AnswerReader.ToException(answer);
        }
        catch (ZcrmApiException exception) when (exception.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError)
        {
            sending.IsRefused = !request.EarlierWasSent && !sending.WasSent;
            throw;
        }
        catch
        {
            sending.WasSent |= request.WasSent;
            throw;
        }
    }

    /// <summary>A job that was refused for load or never reached Zoho can be created again; any other only where its rows would be found.</summary>
    private bool CanCreateAgain(ZcrmException failure, PartSending sending) =>
        options.IsRepeatable || (!sending.WasSent && failure is ZcrmRateLimitException or ZcrmTransportException { WasSent: false });

    private async Task<PartResult> FinishAsync(PartSending sending, CancellationToken cancellationToken)
    {
        var job = new BulkWriteJob(calls, sending.JobId);
        BulkWriteStatus status = await job.UntilOverAsync(options, cancellationToken).ConfigureAwait(false);
        if (status is { HasFailed: true, DownloadUrl: null }) return sending.JobFailed(job.Failure(status), status.Files.Sum(one => one.AddedCount + one.UpdatedCount));
        JobFile file = await job.FetchAsync(status, options, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = file.ConfigureAwait(false);
        (IReadOnlyList<RowEnd> ends, IReadOnlyList<IReadOnlyList<RowEnd>> childEnds) =
            await PartEnds.ReadAsync(file, module, sending.Part, cancellationToken).ConfigureAwait(false);
        return sending.Ended(ends, childEnds);
    }
}
