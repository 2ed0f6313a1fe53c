namespace Zcrm.Bulk;

/// <summary>Tells the kind of a column by its field's type; by the typed module, or the name, where the types were not asked for.</summary>
internal static class CellKinds
{
    public static CellKind Of(string column, CrmModuleInfo module, ModuleFields? types)
    {
        if (types?.Find(column) is { DataType: not "" } field) return OfType(field.ValueType);
        bool isLookup = column is "Owner" or "Created_By" or "Modified_By" || module.Fields.Any(known => known.IsLookup && known.ApiName == column);
        return isLookup ? CellKind.Lookup : CellKind.Text;
    }

    // Long integers are text in records, too: they may have zeros in front.
    private static CellKind OfType(string dataType) => dataType switch
    {
        "integer" or "double" or "currency" or "percent" => CellKind.Number,
        "boolean" => CellKind.Boolean,
        "lookup" or "ownerlookup" or "userlookup" or "multi_module_lookup" => CellKind.Lookup,
        "multiselectpicklist" => CellKind.List,
        _ => CellKind.Text,
    };
}
