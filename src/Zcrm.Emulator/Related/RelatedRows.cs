namespace Zcrm.Emulator;

/// <summary>Finds which records are related to a record.</summary>
internal sealed class RelatedRows(RecordTable table, LinkTable links)
{
    public IReadOnlyCollection<long> Ids(ApiCall call, RelatedList list, long parent)
    {
        if (list.Link is not null) return links.Of(list, parent).Keys;
        long space = table.Space(call.Org.Id, list.Module!);
        long[] ids = [.. list.Lookups.SelectMany(field => table.FindByLookup(space, field, parent)).Distinct()];
        if (list.IsClosed is not { } isClosed) return ids;
        return [.. table.Find(space, ids).Where(row => ActivityState.IsClosed(list.Module!, RecordRows.Fields(row), call.Now) == isClosed).Select(row => row.Id)];
    }
}
