namespace Zcrm;

// Copies of records, made by Zoho.
public partial class RecordsClient
{
    /// <summary>Copies a record. Files, what is read-only or external, and what begins with <c>$</c> is not copied; rows of subforms are.</summary>
    /// <remarks>POST /{module}/{id}/actions/clone · ZohoCRM.modules.{module}.CREATE</remarks>
    /// <param name="id">The id of the record to copy.</param>
    /// <param name="changes">Fields that the copy is to have otherwise, unique ones among them; null: none. On success it gets the copy's id and times.</param>
    /// <param name="options">How it is written; of these, a copy takes <see cref="WriteOptions.SkipFeatures"/> and <see cref="WriteOptions.CheckFields"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result, with the id of the copy.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>DUPLICATE_DATA</c> for a unique field.</exception>
    /// <exception cref="ZcrmTransportException">No answer came; unless <see cref="ZcrmTransportException.WasSent"/> is false, the copy may exist.</exception>
    public virtual Task<WriteResult> CloneAsync(
        CrmId id, CrmRecord? changes = null, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        EnsureId(id, nameof(id));
        if (changes?.Has("id") == true) throw new ArgumentException("The copy gets an id of its own; leave the id out of the changes.", nameof(changes));
        return WriteOneAsync(RecordWrite.Clone(Module, id, options), changes ?? new CrmRecord { Module = Module }, cancellationToken);
    }
}
