namespace Zcrm;

// Writing streams: records of which there are more than fit into memory, written while they come.
public partial class RecordsClient
{
    /// <summary>Creates records while they come, 100 a call, several calls at once. Nothing is sent before the results are enumerated, and that only once.</summary>
    /// <remarks>
    /// POST /{module} · ZohoCRM.modules.{module}.CREATE · an API credit for each 10 records
    /// <para>At most 100 records for each call that may be under way (<see cref="ZcrmClientOptions.MaxConcurrency"/>), and some 200 more, are in memory:
    /// the source is read as fast as results are taken. A record that cannot be right gets <see cref="WriteOutcome.NotSent"/>, and the others go on.</para>
    /// <para>Each record that the source gave has its result, also when the source throws, or when it is cancelled: first come the results, then the
    /// exception. Leaving the enumeration early ends the source; calls that are under way are finished.</para>
    /// </remarks>
    /// <param name="records">The records, each an object of its own; use <c>ToAsyncEnumerable()</c> for other sequences.</param>
    /// <param name="options">How they are written.</param>
    /// <returns>One result for each record, in order. Cancelling the enumeration ends the source and the calls; then come the last results, and then the
    /// <see cref="OperationCanceledException"/>.</returns>
    public virtual IAsyncEnumerable<WriteResult> InsertMany(IAsyncEnumerable<CrmRecord> records, WriteOptions? options = null) =>
        Stream(RecordWrite.Insert(Module, options), records);

    /// <summary>Saves the changed fields of records while they come; see <see cref="InsertMany"/>.</summary>
    /// <remarks>PUT /{module} · ZohoCRM.modules.{module}.UPDATE · an API credit for each 10 records</remarks>
    /// <param name="records">The records, each with its id. One that comes twice within 100 is refused; further apart, the two writes may overtake each other.</param>
    /// <param name="options">How they are written.</param>
    /// <returns>One result for each record, in order. Cancelling the enumeration ends the source and the calls; then come the last results, and then the
    /// <see cref="OperationCanceledException"/>.</returns>
    public virtual IAsyncEnumerable<WriteResult> UpdateMany(IAsyncEnumerable<CrmRecord> records, WriteOptions? options = null) =>
        Stream(RecordWrite.Update(Module, options), records);

    /// <summary>Creates or updates records by a duplicate check while they come; see <see cref="InsertMany"/>.</summary>
    /// <remarks>
    /// POST /{module}/upsert · ZohoCRM.modules.{module}.CREATE and UPDATE · an API credit for each 10 records
    /// <para>By a unique field it is exact: a call whose answer is lost is sent again, and a stream that broke off can be sent again as a whole.</para>
    /// </remarks>
    /// <param name="records">The records, each an object of its own.</param>
    /// <param name="duplicateCheckFields">The fields to find them by, in order; null: the module's own duplicate checks.</param>
    /// <param name="options">How they are written.</param>
    /// <returns>One result for each record, in order. Cancelling the enumeration ends the source and the calls; then come the last results, and then the
    /// <see cref="OperationCanceledException"/>.</returns>
    public virtual IAsyncEnumerable<WriteResult> UpsertMany(
        IAsyncEnumerable<CrmRecord> records, IReadOnlyList<string>? duplicateCheckFields = null, WriteOptions? options = null) =>
        Stream(RecordWrite.Upsert(Module, duplicateCheckFields, options), records);

    private IAsyncEnumerable<WriteResult> Stream(RecordWrite write, IAsyncEnumerable<CrmRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new RecordStream(_calls, write, records).RunAsync(default);
    }
}
