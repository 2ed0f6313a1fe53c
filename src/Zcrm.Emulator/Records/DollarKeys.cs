using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>
/// The keys with a dollar sign that a record is shown with: unasked when it is read alone, by name in lists (reference 5.2 and 6.1).
/// </summary>
internal static class DollarKeys
{
    private static readonly Dictionary<string, Action<Utf8JsonWriter, EmulatedModule, RecordRow>> Writers = new(StringComparer.Ordinal)
    {
        ["$approved"] = (json, _, row) => json.WriteBooleanValue(row.IsApproved),
        ["$approval"] = (json, _, _) => Flags(json, "delegate", "takeover", "approve", "reject", "resubmit"),
        ["$approval_state"] = (json, _, row) => json.WriteStringValue(row.IsApproved ? "approved" : "approval_process_pending"),
        ["$review_process"] = (json, _, _) => Flags(json, "approve", "reject", "resubmit"),
        ["$converted_detail"] = (json, _, row) => ConvertedDetail.Write(json, row),
        ["$has_more"] = (json, _, _) => Flags(json),
        ["$editable"] = (json, _, row) => json.WriteBooleanValue(!row.IsConverted),
        ["$converted"] = (json, _, row) => json.WriteBooleanValue(row.IsConverted),
        ["$in_merge"] = (json, _, _) => json.WriteBooleanValue(false),
        ["$locked_for_me"] = (json, _, _) => json.WriteBooleanValue(false),
        ["$process_flow"] = (json, _, _) => json.WriteBooleanValue(false),
        ["$orchestration"] = (json, _, _) => json.WriteBooleanValue(false),
        ["$pathfinder"] = (json, _, _) => json.WriteBooleanValue(false),
        ["$currency_symbol"] = (json, _, _) => json.WriteStringValue("$"),
        ["$sharing_permission"] = (json, _, _) => json.WriteStringValue("full_access"),
        ["$zia_owner_assignment"] = (json, _, _) => json.WriteStringValue("owner_recommendation_unavailable"),
        ["$state"] = (json, _, _) => json.WriteStringValue("save"),
        ["$layout_id"] = (json, module, _) => Layout(json, module),
        ["$field_states"] = (json, _, _) => json.WriteNullValue(),
        ["$review"] = (json, _, _) => json.WriteNullValue(),
        ["$zia_visions"] = (json, _, _) => json.WriteNullValue(),
        ["$wizard_connection_path"] = (json, _, _) => json.WriteNullValue(),
        ["$canvas_id"] = (json, _, _) => json.WriteNullValue(),
    };

    private static readonly string[] All = [.. Writers.Keys];

    public static bool IsKnown(string name) => name == SystemKeys.RelatedModule || Writers.ContainsKey(name);

    public static IReadOnlyList<string> ShownUnasked(EmulatedModule module) => module.Facts.IsActivity ? [.. All, SystemKeys.RelatedModule] : All;

    public static void Write(Utf8JsonWriter json, string key, EmulatedModule module, RecordRow row, JsonElement record)
    {
        json.WritePropertyName(key);
        if (Writers.TryGetValue(key, out Action<Utf8JsonWriter, EmulatedModule, RecordRow>? write)) write(json, module, row);
        else if (record.TryGetProperty(key, out JsonElement kept)) kept.WriteTo(json);
        else json.WriteNullValue();
    }

    private static void Flags(Utf8JsonWriter json, params ReadOnlySpan<string> names)
    {
        json.WriteStartObject();
        foreach (string name in names) json.WriteBoolean(name, false);
        json.WriteEndObject();
    }

    private static void Layout(Utf8JsonWriter json, EmulatedModule module)
    {
        json.WriteStartObject();
        json.WriteString("display_label", "Standard");
        json.WriteString("name", "Standard");
        json.WriteString("id", module.LayoutId);
        json.WriteEndObject();
    }
}
