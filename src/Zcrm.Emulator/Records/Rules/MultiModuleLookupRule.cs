using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// A lookup that leads to records of several modules; for activities <c>$se_module</c> says which (reference 6, multi_module_lookup).
/// </summary>
internal sealed class MultiModuleLookupRule(RecordTable table) : IValueRule
{
    public IEnumerable<string> DataTypes => ["multi_module_lookup"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading? refusal = LookupRule.TryReadId(value, field, draft, out long id);
        if (refusal is { } refused) return refused;
        if (!table.Names([id]).TryGetValue(id, out (string Name, string Module) target)) return LookupRule.Unknown(field, draft);
        string? named = NameOfModule(value) ?? (draft.Sent.TryGetProperty(SystemKeys.RelatedModule, out JsonElement module) ? Text(module) : null);
        bool isOther = named is not null && named != target.Module;
        return isOther ? LookupRule.Unknown(field, draft) : new(new JsonObject { ["id"] = RecordId.Text(id) });
    }

    /// <summary>Beside the id: <c>"module":{"api_name":"Leads"}</c>.</summary>
    private static string? NameOfModule(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("module", out JsonElement module)
        && module.ValueKind == JsonValueKind.Object && module.TryGetProperty("api_name", out JsonElement name) ? Text(name) : null;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
