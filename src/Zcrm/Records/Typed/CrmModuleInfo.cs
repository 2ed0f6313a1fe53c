using System.Collections.Frozen;

namespace Zcrm;

/// <summary>What a typed module says of itself: its API name, and which property stands for which field.</summary>
public sealed class CrmModuleInfo
{
    private readonly FrozenDictionary<string, CrmModuleField> _byProperty;

    /// <summary>Describes a module; the source generator does it.</summary>
    /// <param name="apiName">The module's API name.</param>
    /// <param name="fields">Its typed fields.</param>
    public CrmModuleInfo(string apiName, IReadOnlyList<CrmModuleField> fields)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiName);
        ArgumentNullException.ThrowIfNull(fields);
        (ApiName, Fields) = (apiName, [.. StandardFields, .. fields]);
        ListFields = [.. Fields.Where(field => !field.IsOnlyReadAlone).Select(field => field.ApiName)];
        _byProperty = Fields.ToFrozenDictionary(field => field.Property, StringComparer.Ordinal);
    }

    /// <summary>The module's API name.</summary>
    public string ApiName { get; }

    /// <summary>The typed fields, those of every module first.</summary>
    public IReadOnlyList<CrmModuleField> Fields { get; }

    /// <summary>The API names of the typed fields that come in lists and queries.</summary>
    public IReadOnlyList<string> ListFields { get; }

    /// <summary>Finds the field that a property stands for.</summary>
    /// <param name="property">The property's name.</param>
    /// <returns>The field; null when the property stands for none.</returns>
    public CrmModuleField? Find(string property) => _byProperty.GetValueOrDefault(property);

    private static IEnumerable<CrmModuleField> StandardFields =>
    [
        new(nameof(CrmRecord.Id), "id"),
        new(nameof(CrmRecord.Owner), "Owner") { IsLookup = true },
        new(nameof(CrmRecord.CreatedBy), "Created_By") { IsLookup = true },
        new(nameof(CrmRecord.ModifiedBy), "Modified_By") { IsLookup = true },
        new(nameof(CrmRecord.CreatedTime), "Created_Time"),
        new(nameof(CrmRecord.ModifiedTime), "Modified_Time"),
    ];
}
