using System.Runtime.CompilerServices;

namespace Zcrm.Bulk;

/// <summary>One read from its first job to its last: job by job, and row by row within each.</summary>
internal sealed class BulkReading<T>(CallContext calls, CrmModuleInfo module, Func<string, T> create, BulkReadOptions options) where T : CrmRecord
{
    private readonly JobWait _wait = new(calls, options);
    private long _skip = options.SkipRows;

    public async IAsyncEnumerable<T> RunAsync(BulkReadQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BulkReadJob first = await StartAsync(query, cancellationToken).ConfigureAwait(false);
        await foreach (T record in RunAsync(first, cancellationToken).ConfigureAwait(false)) yield return record;
    }

    public async IAsyncEnumerable<T> RunAsync(BulkReadJob first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BulkReadJob? job = first;
        while (job is not null)
        {
            BulkReadStatus status = await job.WaitAsync(options, cancellationToken).ConfigureAwait(false);
            JobFile file = await job.FetchAsync(options, cancellationToken).ConfigureAwait(false);
            await using ConfiguredAsyncDisposable _ = file.ConfigureAwait(false);
            using JobEntry entry = await file.OpenAsync(module: null, cancellationToken).ConfigureAwait(false);
            ModuleFields? types = options.UseFieldTypes ? await TypesAsync(status.Module, cancellationToken).ConfigureAwait(false) : null;
            using RecordFile rows = RecordFile.Open(entry, entry.Job, column => CellKinds.Of(column, module, types));
            long count = 0;
            foreach (T record in rows.Read(() => create(status.Module), cancellationToken))
            {
                count++;
                if (_skip > 0) _skip--;
                else yield return record;
            }

            if (status.Count is { } told && told != count)
                throw new ZcrmBulkFileException(job.ToString(), $"it has {count} rows, and the job counted {told}");
            job = status.HasMore ? await StartAsync(Next(status), cancellationToken).ConfigureAwait(false) : null;
        }
    }

    /// <summary>The query of the next page; before there were tokens, pages had numbers only.</summary>
    private static BulkReadQuery Next(BulkReadStatus status) => status.NextPageToken is { } token
        ? new BulkReadQuery { PageToken = token }
        : throw new ZcrmDataException("next_page_token", "the token of the next page", "nothing, though there are more; use an API version from v6 on");

    private async Task<BulkReadJob> StartAsync(BulkReadQuery query, CancellationToken cancellationToken)
    {
        BulkReadJob job = await _wait
            .RepeatAsync(token => BulkReadJob.StartAsync(calls, module.ApiName, query, BulkFileType.Csv, options, token), cancellationToken)
            .ConfigureAwait(false);
        if (options.JobStarted is { } started) await started(job, cancellationToken).ConfigureAwait(false);
        return job;
    }

    private async Task<ModuleFields> TypesAsync(string name, CancellationToken cancellationToken)
    {
        MetadataCache cache = await MetadataCache.OfAsync(calls, cancellationToken).ConfigureAwait(false);
        return await _wait.RepeatAsync(token => cache.FieldsAsync(calls, name, MetadataCache.MaxAge, token), cancellationToken).ConfigureAwait(false);
    }
}
