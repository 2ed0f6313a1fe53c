namespace Zcrm.Emulator;

/// <summary>Saves the rows of a file.</summary>
internal interface IBulkRowWriter
{
    BulkRowOutcome Write(RecordContext context, IReadOnlyList<string> row);
}
