namespace Zcrm.Emulator;

/// <summary>Reads the records that a condition chooses, which the table cannot: batch by batch, in the order of a scan.</summary>
internal static class ChosenRecords
{
    private const int BatchRows = 1_000;

    /// <summary>All of them, read as they are asked for; what the scan skips is counted among the chosen.</summary>
    public static IEnumerable<RecordRow> Of(RecordTable table, long space, RecordScan scan, Func<RecordRow, bool> fits)
    {
        RecordPosition? after = scan.After;
        int skip = scan.Skip;
        while (true)
        {
            List<RecordRow> batch = table.Scan(space, scan with { After = after, Limit = BatchRows, Skip = 0 });
            foreach (RecordRow row in batch.Where(fits))
            {
                if (skip-- <= 0) yield return row;
            }

            if (batch.Count < BatchRows) yield break;
            after = RecordPosition.Of(batch[^1], scan.Order);
        }
    }
}
