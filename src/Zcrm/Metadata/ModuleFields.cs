using System.Collections.Frozen;

namespace Zcrm;

/// <summary>The fields of a module as they were at a time, found by name.</summary>
internal sealed class ModuleFields(IReadOnlyList<CrmFieldMetadata> fields)
{
    private readonly FrozenDictionary<string, CrmFieldMetadata> _byName =
        fields.DistinctBy(field => field.ApiName).ToFrozenDictionary(field => field.ApiName, StringComparer.Ordinal);

    public IReadOnlyList<CrmFieldMetadata> All => fields;

    public CrmFieldMetadata? Find(string apiName) => _byName.GetValueOrDefault(apiName);

    /// <summary>The name of a field that a misspelt one was most likely meant to be; null when none is near.</summary>
    public string? Nearest(string misspelt)
    {
        var names = new Dictionary<string, string>();
        foreach (string known in _byName.Keys) names.TryAdd(NearestName.Plain(known), known);
        return NearestName.Of(NearestName.Plain(misspelt), names.Keys) is { } near ? names[near] : null;
    }
}
