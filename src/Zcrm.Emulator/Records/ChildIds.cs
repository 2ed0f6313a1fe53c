namespace Zcrm.Emulator;

/// <summary>Gives ids to what lies within a record: rows, files, taxes. They come from the same sequence as those of records.</summary>
internal sealed class ChildIds(RecordTable table)
{
    public string Next(EmulatedOrg org) => RecordId.Text(RecordId.At(org, table.TakeNumbers(org.Id, 1)));
}
