namespace Zcrm.Bulk;

// Writing: records or CSV rows while they come, with an outcome for each of them.
public partial class BulkClient
{
    /// <summary>
    /// Writes any number of records: puts 25,000 of them at a time in a zipped file, starts a job for it, waits until it is over, and gives what became of each
    /// record, in order. Nothing is sent before the results are enumerated, and that only once.
    /// </summary>
    /// <remarks>
    /// POST /upload on the upload host, POST /bulk/{version}/write, GET /write/{id} · ZohoFiles.files.ALL, ZohoCRM.bulk.CREATE, ZohoCRM.org.READ and
    /// ZohoCRM.modules.{module}.CREATE or UPDATE · 500 API credits a job
    /// <para>Rows of subforms, line items and links go along with their record, and have their own results in <see cref="BulkRowResult.Children"/>.</para>
    /// <para>Zoho runs no workflows for such records, and does not take Notes, Attachments, Events, Calls, files and images.</para>
    /// <para>Every row that the input gave has its result, also when the input throws, or when it is cancelled: first come the results, then the exception.
    /// Leaving the enumeration early ends the waiting; jobs that were started go on at Zoho.</para>
    /// </remarks>
    /// <param name="module">The module's API name.</param>
    /// <param name="records">The records; they are read as fast as jobs are ended.</param>
    /// <param name="options">What is done with them, and how.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    /// <returns>One result for each record, in order.</returns>
    /// <exception cref="ArgumentException">There are no records, a field is none of the module, or the options cannot be right.</exception>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync(
        string module, IAsyncEnumerable<CrmRecord> records, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Write(module, options, (checkedOptions, fields) => new RecordSource(records, checkedOptions, fields), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(string, IAsyncEnumerable{CrmRecord}, BulkWriteOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync(
        string module, IEnumerable<CrmRecord> records, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return WriteAsync(module, records.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>Writes any number of a typed module's records; see the untyped form.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Lead"/>.</typeparam>
    /// <inheritdoc cref="WriteAsync(string, IAsyncEnumerable{CrmRecord}, BulkWriteOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync<T>(
        IAsyncEnumerable<T> records, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : CrmRecord, ICrmModule<T>, new() => WriteAsync(T.ModuleInfo.ApiName, records, options, cancellationToken);

    /// <summary>Writes any number of a typed module's records; see the untyped form.</summary>
    /// <typeparam name="T">The module's class, for example <see cref="Modules.Lead"/>.</typeparam>
    /// <inheritdoc cref="WriteAsync(string, IAsyncEnumerable{CrmRecord}, BulkWriteOptions?, CancellationToken)"/>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync<T>(
        IEnumerable<T> records, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : CrmRecord, ICrmModule<T>, new() => WriteAsync(T.ModuleInfo.ApiName, records, options, cancellationToken);

    /// <summary>Writes the rows of a CSV of any length; see the form that takes records.</summary>
    /// <inheritdoc cref="WriteAsync(string, IAsyncEnumerable{CrmRecord}, BulkWriteOptions?, CancellationToken)"/>
    /// <param name="module">The module's API name.</param>
    /// <param name="csv">The CSV.</param>
    /// <param name="options">What is done with the rows, and how.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    /// <returns>One result for each row, in order.</returns>
    /// <exception cref="ZcrmCsvException">It is no CSV, lacks a column, or has a row with too few or too many cells; of a file nothing was sent.</exception>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync(
        string module, BulkCsv csv, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        return WriteAsync(module, csv, [], options, cancellationToken);
    }

    /// <summary>Writes the rows of a CSV of any length, and with each of them its rows in other CSVs: of subforms, line items, links.</summary>
    /// <inheritdoc cref="WriteAsync(string, BulkCsv, BulkWriteOptions?, CancellationToken)"/>
    /// <param name="module">The module's API name.</param>
    /// <param name="csv">The CSV of the records.</param>
    /// <param name="children">The CSVs of their rows. Some 24 bytes of each of these rows are kept in memory, and the rows themselves on disk.</param>
    /// <param name="options">What is done with the rows, and how.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    /// <returns>One result for each row of the records' CSV, in order, with one for each row that went with it.</returns>
    /// <exception cref="ZcrmCsvException">One is no CSV, or a row belongs to no record, or to more than one.</exception>
    public virtual IAsyncEnumerable<BulkRowResult> WriteAsync(
        string module, BulkCsv csv, IReadOnlyList<BulkChildCsv> children, BulkWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(children);
        if (ColumnRules.Twice(children.Select(child => child.Field)) is { } twice)
            throw new ArgumentException($"Two CSVs have rows of '{twice}', and a job takes one; put them together.", nameof(children));
        return Write(module, options, (checkedOptions, fields) => new CsvSource(csv, children, checkedOptions, fields), cancellationToken);
    }

    /// <summary>Gets a job that was started before, perhaps by another process. Nothing is called yet.</summary>
    /// <param name="jobId">The job's id.</param>
    public virtual BulkWriteJob WriteJob(CrmId jobId)
    {
        if (jobId.IsEmpty) throw new ArgumentException("The job's id is empty.", nameof(jobId));
        return new BulkWriteJob(_calls, jobId);
    }

    private IAsyncEnumerable<BulkRowResult> Write(
        string module, BulkWriteOptions? options, Func<BulkWriteOptions, FieldNames, RowSource> open, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        options ??= new BulkWriteOptions();
        options.CheckWrite();
        RowSource source = open(options, new FieldNames(_calls, module, options.CheckFields, new JobWait(_calls, options)));
        return new BulkWriting(_calls, module, source, options).RunAsync(cancellationToken);
    }
}
