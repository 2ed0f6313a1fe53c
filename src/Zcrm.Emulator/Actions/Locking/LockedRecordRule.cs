using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A locked record can be read, and nothing else (reference 3.6 and 11.14).</summary>
internal static class LockedRecordRule
{
    public const string Field = "Locked__s";
    public const string Code = "RECORD_LOCKED";
    private const string Action = "record_locking";

    public static bool IsLocked(JsonObject fields) => fields[Field]?.GetValueKind() == JsonValueKind.True;

    /// <returns>The error item; null when the record is not locked.</returns>
    public static JsonObject? OfWrite(JsonObject fields, int index) => IsLocked(fields)
        ? Refuse(new JsonObject { ["api_name"] = "id", ["json_path"] = $"$.data[{index}].id", ["action"] = Action })
        : null;

    /// <returns>The error item; null when the record is not locked.</returns>
    public static JsonObject? Of(JsonObject fields, long id) => IsLocked(fields)
        ? Refuse(new JsonObject { ["action"] = Action, ["id"] = RecordId.Text(id) })
        : null;

    private static JsonObject Refuse(JsonObject details) => ApiAnswer.Item(Code, "the record is locked", "error", details);
}
