namespace Zcrm;

// What a record looks like.
public partial class RecordsClient
{
    /// <summary>The photo of a record.</summary>
    /// <param name="id">The record's id.</param>
    public virtual PhotoClient Photo(CrmId id) => new(_calls, Module, id);
}
