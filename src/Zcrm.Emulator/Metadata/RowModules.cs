using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Rows within records as the module that they are at Zoho: a subform, line items, or the linking module of a multi-select lookup.</summary>
/// <param name="Parent">The module whose records have the rows.</param>
/// <param name="Rows">Its field that holds them.</param>
/// <param name="Module">The rows as a module.</param>
/// <param name="ParentField">The field of a row that leads to its record.</param>
internal sealed record RowModule(EmulatedModule Parent, EmulatedField Rows, EmulatedModule Module, string ParentField)
{
    /// <summary>Whether the rows link records, and have nothing but lookups.</summary>
    public bool IsLinking => Rows.DataType != "subform";
}

/// <summary>Finds rows by the name of their module (reference 7.2 and 10.2).</summary>
internal static class RowModules
{
    private const long FirstField = 700_000_000;
    private const string SubformParent = "Parent_Id";

    /// <summary>A subform's module has the name of its field; a linking module is named after both.</summary>
    public static string NameOf(EmulatedModule parent, EmulatedField rows) => rows.DataType == "subform" ? rows.ApiName : $"{parent.ApiName}_X_{rows.ApiName}";

    /// <summary>In a linking module, the lookup of the parent has the parent's name.</summary>
    public static string ParentFieldOf(EmulatedModule parent, EmulatedField rows) => rows.DataType == "subform" ? SubformParent
        : rows.RowFields.Any(field => field.ApiName == parent.ApiName) ? parent.ApiName + "1"
        : parent.ApiName;

    /// <param name="org">Whose modules.</param>
    /// <param name="modules">All of them.</param>
    /// <param name="name">The name of the rows' module.</param>
    /// <param name="parent">The module whose records have the rows; null: any.</param>
    public static RowModule? Find(EmulatedOrg org, IEnumerable<EmulatedModule> modules, string name, string? parent = null) => modules
        .Where(module => parent is null || module.ApiName == parent)
        .SelectMany(module => module.Fields.Where(NewFields.IsRows), (module, rows) => (Parent: module, Rows: rows))
        .Where(pair => NameOf(pair.Parent, pair.Rows) == name)
        .Select(pair => Create(org, pair.Parent, pair.Rows))
        .FirstOrDefault();

    private static RowModule Create(EmulatedOrg org, EmulatedModule parent, EmulatedField rows)
    {
        string name = NameOf(parent, rows);
        var link = new EmulatedField(ParentFieldOf(parent, rows), "lookup") { LookupModule = parent.ApiName };
        EmulatedField[] fields = [.. rows.RowFields.Append(link).Select((field, index) => field with { Id = FieldId(org, rows, index) })];
        var facts = new ModuleFacts(name, rows.Label, rows.Label, rows.RowFields[0].ApiName, null);
        return new RowModule(parent, rows, new EmulatedModule(facts, rows.Id, parent.LayoutId, fields), link.ApiName);
    }

    private static string FieldId(EmulatedOrg org, EmulatedField rows, int index)
    {
        long number = long.Parse(rows.Id.AsSpan(org.IdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        return MetadataIds.Id(org, FirstField + (number * 100 % 90_000_000) + index);
    }
}
