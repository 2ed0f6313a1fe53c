using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Finds records by what a file says of them: the id, a key, or the name (reference 10.2).</summary>
internal sealed class BulkFinder(RecordTable table, MetadataCatalog catalog, EmulatedOrg org)
{
    private const int BatchSize = 1_000;
    private readonly Dictionary<string, Dictionary<string, long>> _byName = new(StringComparer.Ordinal);

    /// <returns>The id; null when there is no such record.</returns>
    public long? Find(string moduleName, string findBy, string text)
    {
        if (catalog.Find(org, moduleName) is not { } module) return null;
        long space = table.Space(org.Id, moduleName);
        if (findBy == "id") return RecordId.TryParse(text, out long id) && table.Find(space, id) is not null ? id : null;
        if (module.Find(findBy) is not { } field) return null;
        if (RecordKeys.IsKey(module, field)) return table.FindByKey(space, findBy, Key(field, text), 0) is [var known, ..] ? known : null;
        return findBy == module.Facts.NameField && Names(moduleName, space).TryGetValue(text.Trim(), out long named) ? named : null;
    }

    private static string Key(EmulatedField field, string text)
    {
        bool isNumber = field.DataType is "integer" or "double" or "currency" or "percent";
        return isNumber && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? RecordKeys.Of(JsonValue.Create(number))!
            : RecordKeys.Of(JsonValue.Create(text))!;
    }

    /// <summary>Names are not indexed, so those of a module are read once.</summary>
    private Dictionary<string, long> Names(string module, long space)
    {
        if (_byName.TryGetValue(module, out Dictionary<string, long>? known)) return known;
        var names = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        RecordPosition? after = null;
        List<RecordRow> rows;
        do
        {
            rows = table.Scan(space, new RecordScan { Ascending = true, Limit = BatchSize, After = after });
            foreach (RecordRow row in rows) names.TryAdd(row.Name, row.Id);
            if (rows.Count > 0) after = RecordPosition.Of(rows[^1], RecordOrder.Id);
        }
        while (rows.Count == BatchSize);
        return _byName[module] = names;
    }
}
