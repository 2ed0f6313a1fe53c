namespace Zcrm.Emulator;

/// <summary>Brings the columns of a file and the fields of a module together (reference 10.2).</summary>
internal static class BulkCells
{
    private static readonly string[] NotSupported = ["formula", "autonumber", "rollup_summary", "multi_module_lookup"];

    /// <summary>Whether a column can go into a field: not what Zoho keeps itself, files, or rows (reference 10.5).</summary>
    public static bool IsWritable(EmulatedField? field) => field is { IsReadOnly: false, DataType: var type }
        && field.ApiName != "Tag"
        && !NewFields.IsRows(field)
        && !NotSupported.Contains(type, StringComparer.Ordinal)
        && (type == "layout" || !FieldType.Structures.Contains(type, StringComparer.Ordinal));

    /// <exception cref="BulkFileException">A column is not there, or its name is no field's.</exception>
    public static List<BulkCell> Read(EmulatedModule module, RowModule? rows, string operation, BulkResource resource, IReadOnlyList<string> header)
    {
        IReadOnlyList<BulkMapping> mappings = resource.Mappings ?? OfHeader(module, header);
        if (mappings.Any(mapping => mapping.Index >= header.Count)) throw new BulkFileException("COLUMN_INDEX_NOT_FOUND");
        bool isLinked = rows is null || mappings.Any(mapping => mapping.ApiName == rows.ParentField);
        if (!isLinked || !BulkMappingRule.IsMet(module, operation, resource.FindBy, mappings, resource.RowsToCome)) throw new BulkFileException("MANDATORY_FIELDS_NOT_MAPPED");
        return [.. mappings.Select(mapping => new BulkCell(mapping, FieldOf(module, mapping), mapping.Index is { } index ? header[index] : mapping.ApiName))];
    }

    /// <summary>Without mappings the first line has API names; behind a lookup's name stands the field by which its record is found.</summary>
    private static List<BulkMapping> OfHeader(EmulatedModule module, IReadOnlyList<string> header)
    {
        var mappings = new List<BulkMapping>();
        foreach (string name in header)
        {
            string[] parts = name.Trim().Split('.', 2);
            bool isGood = parts[0] == "id" || IsWritable(module.Find(parts[0]));
            if (!isGood) throw new BulkFileException("INVALID_FIELD_NAME");
            mappings.Add(new BulkMapping(parts[0], mappings.Count, FindBy: parts.Length > 1 ? parts[1] : null));
        }

        return mappings;
    }

    private static EmulatedField? FieldOf(EmulatedModule module, BulkMapping mapping) => mapping.ApiName == "id" ? null : module.Find(mapping.ApiName);
}
