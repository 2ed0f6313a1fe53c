using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zcrm.ApiModel;

/// <summary>The model as a file: one line for each group, operation, property and set of values, so that changes read well.</summary>
internal static class ModelFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ApiModel Read(string path)
    {
        JsonElement root = JsonElement.Parse(File.ReadAllBytes(path));
        return root.Deserialize<ApiModel>(Options) ?? throw new InvalidDataException($"{path} holds no model.");
    }

    public static void Write(ApiModel model, string path)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"version\": ").Append(Json(model.Version)).Append(",\n");
        Lines(text, "areas", model.Areas.Select(Json));
        Lines(text, "groups", model.Groups.Select(Json));
        Lines(text, "operations", model.Operations.Select(Json));
        Lines(text, "schemas", model.Schemas.Select(SchemaText));
        Lines(text, "enums", model.Enums.Select(Json), last: true);
        File.WriteAllText(path, text.Append("}\n").ToString());
    }

    private static string SchemaText(Schema schema)
    {
        string properties = string.Join(",\n      ", schema.Properties.Select(Json));
        return $"{{\"name\":{Json(schema.Name)},\"area\":{Json(schema.Area)},\"group\":{Json(schema.Group)},\"properties\":[\n      {properties}]}}";
    }

    private static void Lines(StringBuilder text, string name, IEnumerable<string> lines, bool last = false) =>
        text.Append("  \"").Append(name).Append("\": [\n    ").AppendJoin(",\n    ", lines).Append("\n  ]").Append(last ? "\n" : ",\n");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);
}
