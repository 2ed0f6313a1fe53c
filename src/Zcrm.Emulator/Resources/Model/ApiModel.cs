using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>The model of the whole API: what operations there are, and what their objects look like. Facts only, so that all emulators share one.</summary>
internal sealed class ApiModel
{
    private static readonly Lazy<ApiModel> _loaded = new(Load);

    // Read when the first is asked for: a start needs the operations alone.
    private readonly Lazy<Dictionary<string, ModelSchema>> _schemas = new(
        () => Read(reader => reader.Schemas().ToDictionary(schema => schema.Name, StringComparer.Ordinal)));

    private ApiModel(IReadOnlyList<ModelOperation> operations) => Operations = operations;

    public static ApiModel Current => _loaded.Value;

    public IReadOnlyList<ModelOperation> Operations { get; }

    public ModelSchema? Schema(string? name) => name is null ? null : _schemas.Value.GetValueOrDefault(name);

    private static ApiModel Load() => new(Read(reader => reader.Operations().ToList()));

    private static T Read<T>(Func<ApiModelReader, T> read)
    {
        using Stream json = typeof(ApiModel).Assembly.GetManifestResourceStream("crm-v8.json")!;
        using JsonDocument document = JsonDocument.Parse(json);
        return read(new ApiModelReader(document.RootElement));
    }
}
