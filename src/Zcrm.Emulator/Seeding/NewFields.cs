namespace Zcrm.Emulator;

/// <summary>Whether a field can be added to a module.</summary>
internal static class NewFields
{
    public static void Check(EmulatedField field, Func<string, bool> isModule)
    {
        ApiNames.Check(field.ApiName, nameof(field));
        if (!FieldType.Creatable.Contains(field.DataType))
        {
            throw new ArgumentException(
                $"A field of the type '{field.DataType}' cannot be added. Use one of {string.Join(", ", FieldType.Creatable)}.", nameof(field));
        }

        if (field.DataType == "lookup" && (field.LookupModule is null || !isModule(field.LookupModule)))
        {
            throw new ArgumentException(
                $"The lookup {field.ApiName} leads to no module. Set LookupModule to the API name of one that is there.", nameof(field));
        }
    }
}
