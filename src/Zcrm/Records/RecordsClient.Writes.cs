using System.Runtime.ExceptionServices;

namespace Zcrm;

// Writing: one record, which throws when it is refused, or any number, which gives an outcome for each.
public partial class RecordsClient
{
    /// <summary>Creates a record. On success it gets its id, and its changes count as saved.</summary>
    /// <remarks>POST /{module} · ZohoCRM.modules.{module}.CREATE</remarks>
    /// <param name="record">The record with its fields.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the record; <see cref="ZcrmApiException.Field"/> names the field.</exception>
    /// <exception cref="ZcrmTransportException">No answer came; unless <see cref="ZcrmTransportException.WasSent"/> is false, the record may exist.</exception>
    public virtual Task<WriteResult> InsertAsync(CrmRecord record, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteOneAsync(RecordWrite.Insert(Module, options), record, cancellationToken);

    /// <summary>Creates records, 100 a call, several calls at once.</summary>
    /// <remarks>POST /{module} · ZohoCRM.modules.{module}.CREATE · an API credit for each 10 records</remarks>
    /// <param name="records">Any number of different objects, at least one.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each record, in order.</returns>
    /// <exception cref="ArgumentException">There is no record, one has no id where it needs one, or one is there twice; nothing was sent.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> InsertAsync(IEnumerable<CrmRecord> records, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteManyAsync(RecordWrite.Insert(Module, options), records, cancellationToken);

    /// <summary>Saves a record's changed fields. Without changes nothing is sent.</summary>
    /// <remarks>PUT /{module} · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="record">The record, with its id.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the record.</exception>
    /// <exception cref="ZcrmConflictException">It was changed after <see cref="WriteOptions.UnmodifiedSince"/>.</exception>
    public virtual Task<WriteResult> UpdateAsync(CrmRecord record, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteOneAsync(RecordWrite.Update(Module, options), record, cancellationToken);

    /// <summary>Saves the changed fields of records, 100 a call, several calls at once.</summary>
    /// <remarks>PUT /{module} · ZohoCRM.modules.{module}.UPDATE · an API credit for each 10 records</remarks>
    /// <param name="records">Any number of records, each with its id, at least one.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each record, in order.</returns>
    /// <exception cref="ArgumentException">There is no record, one has no id where it needs one, or one is there twice; nothing was sent.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> UpdateAsync(IEnumerable<CrmRecord> records, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteManyAsync(RecordWrite.Update(Module, options), records, cancellationToken);

    /// <summary>Creates a record, or updates the one that is found by the duplicate check.</summary>
    /// <remarks>POST /{module}/upsert · ZohoCRM.modules.{module}.CREATE and UPDATE</remarks>
    /// <param name="record">The record with its fields.</param>
    /// <param name="duplicateCheckFields">The fields to find it by, in order; null: the module's own duplicate checks.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused the record.</exception>
    /// <exception cref="ZcrmConflictException">It was changed after <see cref="WriteOptions.UnmodifiedSince"/>.</exception>
    public virtual Task<WriteResult> UpsertAsync(
        CrmRecord record, IReadOnlyList<string>? duplicateCheckFields = null, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteOneAsync(RecordWrite.Upsert(Module, duplicateCheckFields, options), record, cancellationToken);

    /// <summary>Creates or updates records by a duplicate check, 100 a call, several calls at once.</summary>
    /// <remarks>POST /{module}/upsert · ZohoCRM.modules.{module}.CREATE and UPDATE · an API credit for each 10 records</remarks>
    /// <param name="records">Any number of different objects, at least one.</param>
    /// <param name="duplicateCheckFields">The fields to find them by, in order; null: the module's own duplicate checks.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each record, in order.</returns>
    /// <exception cref="ArgumentException">There is no record, one has no id where it needs one, or one is there twice; nothing was sent.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> UpsertAsync(
        IEnumerable<CrmRecord> records, IReadOnlyList<string>? duplicateCheckFields = null, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteManyAsync(RecordWrite.Upsert(Module, duplicateCheckFields, options), records, cancellationToken);

    /// <summary>Deletes a record; it stays in the recycle bin for 60 days.</summary>
    /// <remarks>DELETE /{module}?ids= · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="id">The record's id.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because there is no such record.</exception>
    public virtual Task<WriteResult> DeleteAsync(CrmId id, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteOneAsync(RecordWrite.Delete(Module, options), new CrmRecord { Module = Module, Id = id }, cancellationToken);

    /// <summary>Deletes records, 100 a call, several calls at once.</summary>
    /// <remarks>DELETE /{module}?ids= · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="ids">Any number of ids, at least one.</param>
    /// <param name="options">How they are deleted.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="ArgumentException">There is no id, or one is empty or there twice; nothing was sent.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> DeleteAsync(IEnumerable<CrmId> ids, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return WriteManyAsync(RecordWrite.Delete(Module, options), ids.Select(id => new CrmRecord { Module = Module, Id = id }), cancellationToken);
    }

    private async Task<WriteResult> WriteOneAsync(RecordWrite write, CrmRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        write.Check([record]);
        IReadOnlyList<PendingWrite> pending = PendingWrite.All([record]);
        await FieldCheck.EnsureAsync(_calls, write, pending, nameof(record), cancellationToken).ConfigureAwait(false);
        CrmResponse? response = await write.SendAsync(_calls, pending, cancellationToken).ConfigureAwait(false);
        WriteResult result = pending[0].Result!;
        if (pending[0].Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        if (result.Succeeded) return result;
        throw result.Outcome == WriteOutcome.Conflict
            ? new ZcrmConflictException(write.Operation, result.Error, response!.StatusCode, response)
            : new ZcrmApiException(write.Operation, result.Error, response!.StatusCode, response);
    }

    private async Task<WriteResults> WriteManyAsync(RecordWrite write, IEnumerable<CrmRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        CrmRecord[] all = [.. records];
        write.Check(all);
        await FieldCheck.EnsureAsync(_calls, write, PendingWrite.All(all), nameof(records), cancellationToken).ConfigureAwait(false);
        return await RecordBatch.RunAsync(_calls, write, all, cancellationToken).ConfigureAwait(false);
    }
}
