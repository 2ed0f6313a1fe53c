using System.Collections.Frozen;

namespace Zcrm;

/// <summary>The fields of a module as they were at a time.</summary>
internal sealed class ModuleFields(IEnumerable<FieldFacts> fields, DateTimeOffset readAt)
{
    private readonly FrozenDictionary<string, FieldFacts> _byName = fields.ToFrozenDictionary(field => field.ApiName, StringComparer.Ordinal);

    public DateTimeOffset ReadAt => readAt;

    public IEnumerable<string> Names => _byName.Keys;

    public FieldFacts? Find(string apiName) => _byName.GetValueOrDefault(apiName);
}
