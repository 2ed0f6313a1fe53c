namespace Zcrm;

// Records by what another system calls them.
public partial class RecordsClient
{
    /// <summary>Gets the record that another system calls so.</summary>
    /// <remarks>GET /{module}/{external value} with X-EXTERNAL · ZohoCRM.modules.{module}.READ</remarks>
    /// <param name="id">The external field and its value.</param>
    /// <param name="options">What is read of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The record, with Zoho's id; null when none has this value.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused the call, for example because the field is no external field.</exception>
    public virtual Task<CrmRecord?> GetAsync(ExternalId id, GetRecordOptions? options = null, CancellationToken cancellationToken = default) =>
        GetOneAsync(OneRequest(id, options), cancellationToken);

    /// <summary>Saves the changed fields of the record that another system calls so; afterwards the object has the record's id. Without changes nothing is sent.</summary>
    /// <remarks>PUT /{module}/{external value} with X-EXTERNAL · ZohoCRM.modules.{module}.UPDATE</remarks>
    /// <param name="id">The external field and its value.</param>
    /// <param name="changes">The fields to change; without an id.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because no record has this value.</exception>
    /// <exception cref="ZcrmConflictException">It was changed after <see cref="WriteOptions.UnmodifiedSince"/>.</exception>
    public virtual Task<WriteResult> UpdateAsync(
        ExternalId id, CrmRecord changes, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Has("id")) throw new ArgumentException($"The record is named by {id.Field}; leave the id out, or update by the id alone.", nameof(changes));
        return WriteOneAsync(RecordWrite.UpdateExternal(Module, id.Checked(nameof(id)), options), changes, cancellationToken);
    }

    /// <summary>Deletes the record that another system calls so; it stays in the recycle bin for 60 days.</summary>
    /// <remarks>DELETE /{module}/{external value} with X-EXTERNAL · ZohoCRM.modules.{module}.DELETE</remarks>
    /// <param name="id">The external field and its value.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because no record has this value.</exception>
    public virtual Task<WriteResult> DeleteAsync(ExternalId id, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteOneAsync(RecordWrite.DeleteExternal(Module, id.Checked(nameof(id)), options), new CrmRecord { Module = Module }, cancellationToken);

    private protected CrmRequest OneRequest(ExternalId id, GetRecordOptions? options)
    {
        string value = id.Checked(nameof(id)).Value;
        return WithFields(new CrmRequest(HttpMethod.Get, $"{Module:name}/{value}", options).External(Module, id), options);
    }
}
