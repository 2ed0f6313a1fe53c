namespace Zcrm.Emulator;

/// <summary>How far a bulk read came.</summary>
internal readonly record struct BulkReadEnd(int Count, long LastId, bool HasMore);

/// <summary>Reads the records of a bulk read in the order of their ids, converted and unapproved ones among them.</summary>
internal sealed class BulkReader(RecordTable table, UsersOfOrg users, EmulatedUser user, BulkQuery query)
{
    private const int BatchSize = 1_000;

    private readonly BulkJoin _join = new(table, user.Org, query.All);

    public BulkReadEnd Read(IBulkReadWriter writer, long afterId, long skip, int limit, CancellationToken cancellationToken)
    {
        var values = new BulkValues(_join, user, users);
        var matcher = new BulkMatcher(values);
        writer.Start(query.Columns);
        (int count, long lastId) = (0, afterId);
        foreach (BulkRow row in Rows(afterId, query.Criteria is null ? skip : 0, cancellationToken))
        {
            if (query.Criteria is not null && (!matcher.Fits(query.Criteria, row) || skip-- > 0)) continue;
            if (count == limit) return End(writer, new BulkReadEnd(count, lastId, true));
            writer.Add(row, query.Columns, values);
            count++;
            lastId = row.Id;
        }

        return End(writer, new BulkReadEnd(count, lastId, false));
    }

    private static BulkReadEnd End(IBulkReadWriter writer, BulkReadEnd end)
    {
        writer.End();
        return end;
    }

    private IEnumerable<BulkRow> Rows(long afterId, long skip, CancellationToken cancellationToken)
    {
        long space = table.Space(user.Org.Id, query.Module.ApiName);
        var scan = new RecordScan { Ascending = true, Limit = BatchSize, Skip = (int)skip, After = afterId > 0 ? new RecordPosition(afterId, afterId) : null };
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<BulkRow> batch = [.. table.Scan(space, scan).Select(BulkRow.Of)];
            _join.Prepare(batch);
            foreach (BulkRow row in batch) yield return row;
            if (batch.Count < BatchSize) yield break;
            scan = scan with { Skip = 0, After = new RecordPosition(batch[^1].Id, batch[^1].Id) };
        }
    }
}
