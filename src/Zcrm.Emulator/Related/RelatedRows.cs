namespace Zcrm.Emulator;

/// <summary>Finds which records are related to a record.</summary>
internal sealed class RelatedRows(RecordTable table, LinkTable links)
{
    public IReadOnlyCollection<long> Ids(EmulatedOrg org, RelatedList list, long parent)
    {
        if (list.Link is not null) return links.Of(list, parent).Keys;
        long space = table.Space(org.Id, list.Module!);
        return [.. list.Lookups.SelectMany(field => table.FindByLookup(space, field, parent)).Distinct()];
    }
}
