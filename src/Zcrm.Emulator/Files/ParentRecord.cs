namespace Zcrm.Emulator;

/// <summary>Finds the record to which a file belongs.</summary>
internal sealed class ParentRecord(MetadataCatalog catalog, RecordTable table)
{
    /// <exception cref="ApiRefusedException">There is no such module or record.</exception>
    public RecordRow Find(ApiCall call) => table.Find(Space(call), RecordCall.Id(call)) ?? throw Refusals.BadId();

    public long Space(ApiCall call) => table.Space(call.Org.Id, RecordCall.Module(call, catalog).ApiName);
}
