namespace Zcrm.Emulator;

/// <summary>A step of a dot path: through a lookup into another module.</summary>
internal sealed record BulkStep(EmulatedField Lookup, string Module);

/// <summary>A column of a bulk read, or a field of its criteria: a field of the record, or of one that it looks up (reference 9.1).</summary>
/// <param name="Name">The path as it was asked for.</param>
/// <param name="Steps">The lookups on the way.</param>
/// <param name="Field">The field at its end.</param>
/// <param name="UserKey">What of the user is meant, when the field is one and a part of it was asked for; else null.</param>
internal sealed record BulkColumn(string Name, IReadOnlyList<BulkStep> Steps, EmulatedField Field, string? UserKey)
{
    private static readonly string[] UserKeys = ["id", "first_name", "last_name", "full_name", "name", "email"];

    /// <summary>What type its values have.</summary>
    public string DataType => UserKey is null ? Field.ValueType : "text";

    /// <returns>The column; null when there is no such field.</returns>
    public static BulkColumn? Find(MetadataCatalog catalog, EmulatedOrg org, EmulatedModule module, string path)
    {
        var steps = new List<BulkStep>();
        string[] names = path.Split('.');
        EmulatedModule? at = module;
        for (int index = 0; index < names.Length; index++)
        {
            if (at?.Find(names[index]) is not { } field) return null;
            if (index == names.Length - 1) return new BulkColumn(path, steps, field, null);
            if (field.DataType is "ownerlookup" or "userlookup") return OfUser(path, steps, field, names[(index + 1)..]);
            if (field is not { DataType: "lookup", LookupModule: { } target }) return null;
            steps.Add(new BulkStep(field, target));
            at = catalog.Find(org, target);
        }

        return null;
    }

    /// <summary>Whether the field can stand in a file at all: rows, pictures and structures cannot.</summary>
    public static bool IsExported(EmulatedField field) => field.ApiName != "id" && !NewFields.IsRows(field)
        && (field.DataType == "layout" || !FieldType.Structures.Contains(field.DataType));

    private static BulkColumn? OfUser(string path, List<BulkStep> steps, EmulatedField field, string[] rest) =>
        rest is [var key] && UserKeys.Contains(key, StringComparer.Ordinal) ? new BulkColumn(path, steps, field, key) : null;
}
