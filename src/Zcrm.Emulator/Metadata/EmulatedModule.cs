using System.Collections.Frozen;

namespace Zcrm.Emulator;

/// <summary>A module of an organization with its fields. Immutable: a change makes a new one.</summary>
internal sealed class EmulatedModule
{
    private readonly FrozenDictionary<string, EmulatedField> _byName;

    public EmulatedModule(ModuleFacts facts, string id, string layoutId, IReadOnlyList<EmulatedField> fields)
    {
        Facts = facts;
        Id = id;
        LayoutId = layoutId;
        Fields = fields;
        _byName = fields.Select(field => (Name: field.ApiName, Field: field))
            .Concat(fields.Where(field => field.OldName is not null).Select(field => (Name: field.OldName!, Field: field)))
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Field, StringComparer.Ordinal);
    }

    public ModuleFacts Facts { get; }

    public string ApiName => Facts.ApiName;

    public string Id { get; }

    public string LayoutId { get; }

    public IReadOnlyList<EmulatedField> Fields { get; }

    public EmulatedField? Find(string apiName) => _byName.GetValueOrDefault(apiName);

    public EmulatedModule With(IReadOnlyList<EmulatedField> fields) => new(Facts, Id, LayoutId, fields);
}
