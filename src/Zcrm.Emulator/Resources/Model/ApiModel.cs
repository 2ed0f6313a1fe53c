using System.Collections.Frozen;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The model of the whole API: what operations there are, and what their objects look like. Facts only, so that all emulators share one.</summary>
internal sealed class ApiModel
{
    private static readonly Lazy<ApiModel> _loaded = new(Load);

    private readonly FrozenDictionary<string, ModelSchema> _schemas;

    private ApiModel(IReadOnlyList<ModelOperation> operations, IEnumerable<ModelSchema> schemas)
    {
        Operations = operations;
        _schemas = schemas.ToFrozenDictionary(schema => schema.Name, StringComparer.Ordinal);
    }

    public static ApiModel Current => _loaded.Value;

    public IReadOnlyList<ModelOperation> Operations { get; }

    public ModelSchema? Schema(string? name) => name is null ? null : _schemas.GetValueOrDefault(name);

    private static ApiModel Load()
    {
        using Stream json = typeof(ApiModel).Assembly.GetManifestResourceStream("crm-v8.json")!;
        using JsonDocument document = JsonDocument.Parse(json);
        var reader = new ApiModelReader(document.RootElement);
        return new ApiModel([.. reader.Operations()], reader.Schemas());
    }
}
