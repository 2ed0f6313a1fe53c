namespace Zcrm.Emulator;

/// <summary>Writes the file of a bulk read.</summary>
internal interface IBulkReadWriter
{
    void Start(IReadOnlyList<BulkColumn> columns);

    void Add(BulkRow row, IReadOnlyList<BulkColumn> columns, BulkValues values);

    void End();
}
