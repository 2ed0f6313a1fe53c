namespace Zcrm.Bulk;

// Reading: whole modules as streams of records, or job by job.
public partial class BulkClient
{
    /// <summary>Reads any number of a typed module's records; see the untyped form.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Lead"/>.</typeparam>
    /// <inheritdoc cref="ReadAsync(string, BulkReadQuery?, BulkReadOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<T> ReadAsync<T>(
        BulkReadQuery? query = null, BulkReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : CrmRecord, ICrmModule<T>, new() =>
        Read(T.ModuleInfo, static module => new T { Module = module }, query, options, cancellationToken);

    /// <summary>
    /// Reads any number of a module's records: starts a job for each 200,000 of them, waits for it, and gives the rows of its file one by one.
    /// Nothing is called before the first record is asked for.
    /// </summary>
    /// <remarks>
    /// POST /bulk/{version}/read, GET /read/{id}, GET /read/{id}/result · ZohoCRM.bulk.READ and ZohoCRM.modules.{module}.READ · 50 API credits a job
    /// <para>The file is kept on disk while it is read and removed afterwards; a few dozen KB of it are in memory, also when records are kept.</para>
    /// </remarks>
    /// <param name="module">The module's API name; all but Notes, Attachments and Emails.</param>
    /// <param name="query">Which records, and which fields of them; null: everything.</param>
    /// <param name="options">How it is carried out.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <returns>The records, in no order that Zoho promises.</returns>
    /// <exception cref="ArgumentException">The query asks for what cannot be.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused the job.</exception>
    /// <exception cref="ZcrmBulkJobException">A job failed.</exception>
    /// <exception cref="ZcrmBulkFileException">A job's file is damaged, or has other rows than the job counted.</exception>
    public virtual IAsyncEnumerable<CrmRecord> ReadAsync(
        string module, BulkReadQuery? query = null, BulkReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        return Read(new CrmModuleInfo(module, []), static name => new CrmRecord { Module = name }, query, options, cancellationToken);
    }

    /// <summary>Goes on with a read that was broken off: with the job's file, and with the pages behind it.</summary>
    /// <remarks>GET /bulk/{version}/read/{id} · ZohoCRM.bulk.READ · the file of a job is kept for a day</remarks>
    /// <param name="jobId">The id of the last job that was started; see <see cref="BulkReadOptions.JobStarted"/>.</param>
    /// <param name="options">How it is carried out; <see cref="BulkReadOptions.SkipRows"/> passes over what was worked on before.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <inheritdoc cref="ReadAsync(string, BulkReadQuery?, BulkReadOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<CrmRecord> ResumeReadAsync(CrmId jobId, BulkReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var info = new CrmModuleInfo("Records", []);
        var reading = new BulkReading<CrmRecord>(_calls, info, static module => new CrmRecord { Module = module }, Checked(options));
        return reading.RunAsync(ReadJob(jobId), cancellationToken);
    }

    /// <summary>Goes on with a read of a typed module that was broken off.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <inheritdoc cref="ResumeReadAsync(CrmId, BulkReadOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<T> ResumeReadAsync<T>(CrmId jobId, BulkReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : CrmRecord, ICrmModule<T>, new() =>
        new BulkReading<T>(_calls, T.ModuleInfo, static module => new T { Module = module }, Checked(options)).RunAsync(ReadJob(jobId), cancellationToken);

    /// <summary>Starts a job, to wait for it and download its file yourself.</summary>
    /// <remarks>POST /bulk/{version}/read · ZohoCRM.bulk.READ and ZohoCRM.modules.{module}.READ · 50 API credits</remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="query">Which records, and which fields of them; null: everything.</param>
    /// <param name="fileType">What the file is written in.</param>
    /// <param name="options">How it is carried out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The query asks for what cannot be.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused the job.</exception>
    public virtual Task<BulkReadJob> StartReadAsync(
        string module,
        BulkReadQuery? query = null,
        BulkFileType fileType = BulkFileType.Csv,
        BulkReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        query ??= new BulkReadQuery();
        query.Check(fileType, module);
        return BulkReadJob.StartAsync(_calls, module, query, fileType, options, cancellationToken);
    }

    /// <summary>Gets a job that was started before, perhaps by another process. Nothing is called yet.</summary>
    /// <param name="jobId">The job's id.</param>
    public virtual BulkReadJob ReadJob(CrmId jobId)
    {
        if (jobId.IsEmpty) throw new ArgumentException("The job's id is empty.", nameof(jobId));
        return new BulkReadJob(_calls, jobId);
    }

    private IAsyncEnumerable<T> Read<T>(
        CrmModuleInfo module, Func<string, T> create, BulkReadQuery? query, BulkReadOptions? options, CancellationToken cancellationToken) where T : CrmRecord
    {
        query ??= new BulkReadQuery();
        query.Check(BulkFileType.Csv, module.ApiName);
        return new BulkReading<T>(_calls, module, create, Checked(options)).RunAsync(query, cancellationToken);
    }

    private static BulkReadOptions Checked(BulkReadOptions? options)
    {
        options ??= new BulkReadOptions();
        options.Check();
        ArgumentOutOfRangeException.ThrowIfNegative(options.SkipRows, nameof(options));
        return options;
    }
}
