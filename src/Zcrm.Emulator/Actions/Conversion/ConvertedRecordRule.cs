using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A converted lead cannot be changed any more (reference 5.3, <c>CONVERTED_RECORD</c>).</summary>
internal static class ConvertedRecordRule
{
    /// <returns>The error item; null when the record is not converted.</returns>
    public static JsonObject? Check(RecordRow row) => row.IsConverted
        ? ApiAnswer.Item("CONVERTED_RECORD", "can't update the converted record", "error", new JsonObject { ["id"] = RecordId.Text(row.Id) })
        : null;
}
