namespace Zcrm.Emulator;

/// <summary>What must be mapped: the field by which records are found and, for new ones, what they cannot be without (reference 10.2 and 10.5).</summary>
internal static class BulkMappingRule
{
    /// <param name="module">The module.</param>
    /// <param name="operation">insert, update or upsert.</param>
    /// <param name="findBy">The field by which records are found; null: none are.</param>
    /// <param name="mappings">The mappings.</param>
    /// <param name="rowsToCome">Fields whose rows are in other files of the job.</param>
    public static bool IsMet(
        EmulatedModule module, string operation, string? findBy, IReadOnlyList<BulkMapping> mappings, IReadOnlyList<string> rowsToCome)
    {
        bool isFound = findBy is null || mappings.Any(mapping => mapping.ApiName == findBy && mapping.Index is not null);
        return isFound && (operation == "update" || module.Fields.Where(field => field.IsMandatory).All(IsMapped));
        bool IsMapped(EmulatedField field) => rowsToCome.Contains(field.ApiName) || mappings.Any(mapping => mapping.ApiName == field.ApiName);
    }
}
