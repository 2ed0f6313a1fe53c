namespace Zcrm.Bulk;

/// <summary>Which module the rows in a field are, and how they lead to their record.</summary>
/// <param name="Name">The module's API name.</param>
/// <param name="ParentField">The field of a row that leads to its record.</param>
internal readonly record struct ChildModule(string Name, string ParentField)
{
    public static bool IsIn(CrmFieldMetadata? field) => field?.DataType is "subform" or "multiselectlookup" or "multiuserlookup";

    /// <exception cref="ArgumentException">Zoho does not tell the module.</exception>
    public static ChildModule Of(CrmFieldMetadata field)
    {
        if (field.DataType == "subform")
        {
            CrmObject? module = Part(field, "associated_module") ?? Part(field, "subform");
            return new ChildModule(module?.Get<string>("module") ?? module?.Get<string>("api_name") ?? field.ApiName, "Parent_Id");
        }

        CrmObject? lookup = Part(field, field.DataType);
        CrmObject? details = Part(lookup, "linking_details");
        string? name = Part(details, "module")?.Get<string>("api_name") ?? Part(lookup, "linking_module")?.Get<string>("api_name");
        string? parent = Part(details, "lookup_field")?.Get<string>("api_name") ?? lookup?.Get<string>("lookup_apiname");
        return name is not null && parent is not null ? new ChildModule(name, parent) : throw new ArgumentException(
            $"Zoho does not tell the linking module of '{field.ApiName}', so its links cannot go in a file. Leave it out by naming the others in Columns, or use crm.Records.");
    }

    private static CrmObject? Part(CrmObject? whole, string name) => whole is not null && whole.TryGet(name, out CrmObject? part) ? part : null;
}
