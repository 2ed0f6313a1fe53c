namespace Zcrm;

// What people wrote to a record.
public partial class RecordsClient
{
    /// <summary>The notes of a record.</summary>
    /// <param name="id">The record's id.</param>
    public virtual NotesClient Notes(CrmId id) => new(_calls, Module, id);
}
