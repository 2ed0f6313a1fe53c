namespace Zcrm.Emulator;

/// <summary>What must be mapped: the field by which records are found and, for new ones, what they cannot be without (reference 10.2 and 10.5).</summary>
internal static class BulkMappingRule
{
    public static bool IsMet(EmulatedModule module, string operation, string? findBy, IReadOnlyList<BulkMapping> mappings)
    {
        bool isFound = findBy is null || mappings.Any(mapping => mapping.ApiName == findBy && mapping.Index is not null);
        return isFound && (operation == "update" || module.Fields.Where(field => field.IsMandatory).All(IsMapped));
        bool IsMapped(EmulatedField field) => mappings.Any(mapping => mapping.ApiName == field.ApiName);
    }
}
