using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A value in the form in which it is kept (null: none), or the details of why it is refused.</summary>
internal readonly record struct ValueReading(JsonNode? Stored, JsonObject? Details = null)
{
    public string Code { get; init; } = "INVALID_DATA";

    public string Message { get; init; } = "invalid data";

    public static ValueReading WrongType(string expected, EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details.Insert(0, "expected_data_type", expected);
        return new(null, details);
    }

    /// <summary>A part of a structure is not there, or not what it must be.</summary>
    public static ValueReading Missing(string name, string path) => Bad(name, path) with { Code = "MANDATORY_NOT_FOUND", Message = "required field not found" };

    /// <summary>A part of a structure cannot be read.</summary>
    public static ValueReading Bad(string name, string path) => new(null, new JsonObject { ["api_name"] = name, ["json_path"] = $"{path}.{name}" });

    public static ValueReading TooLong(EmulatedField field, RecordDraft draft)
    {
        JsonObject details = draft.Place(field.ApiName);
        details.Insert(0, "maximum_length", field.Length);
        return new(null, details);
    }
}
