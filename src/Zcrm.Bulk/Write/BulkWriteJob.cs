using System.Net;
using System.Runtime.CompilerServices;

namespace Zcrm.Bulk;

/// <summary>A bulk write job: Zoho works off its file by itself, and keeps the result for a week.</summary>
public sealed class BulkWriteJob
{
    private readonly CallContext _calls;

    internal BulkWriteJob(CallContext calls, CrmId id) => (_calls, Id) = (calls, id);

    /// <summary>The job's id; <see cref="BulkClient.WriteJob"/> finds the job by it again.</summary>
    public CrmId Id { get; }

    /// <summary>Asks how far it is.</summary>
    /// <remarks>GET /bulk/{version}/write/{id} · ZohoCRM.bulk.CREATE</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho does not know the job, or not any more.</exception>
    public async Task<BulkWriteStatus> GetStatusAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"write/{Id}", options).To(CallTarget.Bulk);
        CrmAnswer answer = await _calls.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer)?.RootAs<BulkWriteStatus>() ?? throw new ZcrmDataException("status", "the state of a job", "nothing");
    }

    /// <summary>Waits until it is over.</summary>
    /// <param name="options">How it is waited for.</param>
    /// <param name="cancellationToken">Ends the waiting; the job goes on.</param>
    /// <returns>What it counted; look at <see cref="BulkWriteStatus.SkippedCount"/>.</returns>
    /// <exception cref="ZcrmBulkJobException">The job as a whole failed.</exception>
    public async Task<BulkWriteStatus> WaitAsync(BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new BulkWriteOptions();
        BulkWriteStatus status = await UntilOverAsync(options, cancellationToken).ConfigureAwait(false);
        return status.HasFailed ? throw Failure(status) : status;
    }

    /// <summary>Begins the download of its result, a zip with a CSV for each of its files: the first three columns of each row, and what became of it.</summary>
    /// <remarks>The address is the one that the job's state names.</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmBulkJobException">There is no result: the job is not over or failed, or it ended more than a week ago.</exception>
    public async Task<CrmFile> DownloadAsync(CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        BulkWriteStatus status = await GetStatusAsync(options, cancellationToken).ConfigureAwait(false);
        return await DownloadAsync(status, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until the job is over and reads what became of each row of its first file, in the order of the result.</summary>
    /// <param name="options">How it is waited for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ZcrmBulkJobException">The job as a whole failed, or its result is not there any more.</exception>
    /// <exception cref="ZcrmBulkFileException">The result is damaged.</exception>
    public IAsyncEnumerable<BulkRowResult> ReadResultsAsync(BulkWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(module: null, options ?? new BulkWriteOptions(), cancellationToken);

    /// <summary>Waits until the job is over and reads what became of each row of one of its files, where it has several.</summary>
    /// <inheritdoc cref="ReadResultsAsync(BulkWriteOptions?, CancellationToken)"/>
    /// <param name="module">The module of the file; see <see cref="BulkWriteStatus.Files"/>.</param>
    /// <param name="options">How it is waited for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<BulkRowResult> ReadResultsAsync(string module, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        return ReadAsync(module, options ?? new BulkWriteOptions(), cancellationToken);
    }

    /// <summary>Returns what it is and the id.</summary>
    public override string ToString() => $"bulk write job {Id}";

    internal Task<BulkWriteStatus> UntilOverAsync(BulkOptions options, CancellationToken cancellationToken) => new JobWait(_calls, options)
        .UntilAsync(Id, token => GetStatusAsync(options, token), static asked => asked.IsOver, cancellationToken);

    internal Task<JobFile> FetchAsync(BulkWriteStatus status, BulkOptions options, CancellationToken cancellationToken) =>
        JobFile.FetchAsync(ToString(), token => DownloadAsync(status, options, token), new JobWait(_calls, options), cancellationToken);

    internal ZcrmBulkJobException Failure(BulkWriteStatus status) => new(
        "GET /write/{id}",
        Id,
        new CrmError(status.Code.Value.Length > 0 ? status.Code : JobBody.UnknownFailure.Code, "The job failed."),
        status.Response,
        $"The bulk write job {Id} to {status.Module} failed at Zoho with {status.Code}.");

    private async IAsyncEnumerable<BulkRowResult> ReadAsync(
        string? module, BulkWriteOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BulkWriteStatus status = await WaitAsync(options, cancellationToken).ConfigureAwait(false);
        module ??= status.Files.Count > 1 ? status.Module : null;
        JobFile file = await FetchAsync(status, options, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = file.ConfigureAwait(false);
        using JobEntry entry = await file.OpenAsync(module, cancellationToken).ConfigureAwait(false);
        using var rows = ResultFile.Open(entry, entry.Job);
        long index = 0;
        foreach (ResultRow row in rows.Read()) yield return new BulkRowResult(index++, row.End, Id, cause: null, children: []);
    }

    private async Task<CrmFile> DownloadAsync(BulkWriteStatus status, CallOptions? options, CancellationToken cancellationToken)
    {
        if (status.DownloadUrl is not { Length: > 0 } url) throw Gone("GET /write/{id}", null);
        CrmRequest request = new CrmRequest(HttpMethod.Get, $"write/{Id}/result", options).To(CallTarget.Named(url));
        try
        {
            return await _calls.DownloadAsync(request, cancellationToken).ConfigureAwait(false) ?? throw Gone(request.Operation, null);
        }
        catch (ZcrmApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            throw Gone(request.Operation, exception);
        }
    }

    private ZcrmBulkJobException Gone(string operation, ZcrmApiException? inner) => new(
        operation,
        Id,
        inner?.Error ?? new CrmError(new CrmErrorCode("RESOURCE_NOT_FOUND"), "There is no file."),
        inner?.Response,
        $"The result of the bulk write job {Id} is not there: the job is not over yet or failed, or it ended more than a week ago.",
        inner);
}
