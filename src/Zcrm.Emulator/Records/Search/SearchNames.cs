namespace Zcrm.Emulator;

/// <summary>Everything by which a search may call a record or user that is looked up: its id, its name, and a user's e-mail address.</summary>
internal sealed class SearchNames(RecordTable table, IReadOnlyList<EmulatedUser> users)
{
    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    public string[] Of(string id)
    {
        if (_known.TryGetValue(id, out string[]? known)) return known;
        return _known[id] = Find(id);
    }

    private string[] Find(string id)
    {
        foreach (EmulatedUser user in users)
        {
            if (user.Id == id) return [id, user.FullName, user.Email];
        }

        return RecordId.TryParse(id, out long number) && table.Names([number]).TryGetValue(number, out (string Name, string Module) target)
            ? [id, target.Name]
            : [id];
    }
}
