using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The body of a write: an object with an array <c>data</c> of at most 100 records (reference 5.3).</summary>
internal sealed class BatchBody
{
    public const int MaxRecords = 100;

    private BatchBody(JsonElement root, JsonElement[] records) => (Root, Records) = (root, records);

    public JsonElement Root { get; }

    public JsonElement[] Records { get; }

    public static BatchBody Read(ApiCall call)
    {
        call.JsonBody();
        JsonElement root = JsonElement.Parse(call.Body.Span);
        if (!IsText(root)) throw Refusals.Top("INVALID_REQUEST", "unable to process your request. please verify the values.");
        if (!root.TryGetProperty("data", out JsonElement data)) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", []);
        if (data.ValueKind != JsonValueKind.Array) throw Refuse("INVALID_DATA", "invalid data", new() { ["expected_data_type"] = "jsonarray" });
        int count = data.GetArrayLength();
        if (count == 0) throw Refuse("INVALID_DATA", "invalid data", new JsonObject { ["minimum_length"] = 1 });
        if (count > MaxRecords) throw TooMany();
        return new BatchBody(root, [.. data.EnumerateArray()]);
    }

    /// <summary>JSON may hold halves of characters, which no text can.</summary>
    private static bool IsText(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().All(property => property.Name is not null && IsText(property.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(IsText),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The item for a record that is no object.</summary>
    public static JsonObject NotAnObject(int index) => ApiAnswer.Item(
        "INVALID_DATA", "invalid data", "error", new JsonObject { ["expected_data_type"] = "jsonobject", ["json_path"] = $"$.data[{index}]" });

    private static ApiRefusedException Refuse(string code, string message, JsonObject details)
    {
        details["api_name"] = "data";
        details["json_path"] = "$.data";
        return Refusals.Top(code, message, details);
    }

    /// <summary>Unlike the others, this one stands in the array (reference 3.6).</summary>
    private static ApiRefusedException TooMany()
    {
        JsonObject item = ApiAnswer.Item(
            "LIMIT_EXCEEDED", "too many records", "error", new JsonObject { ["maximum_length"] = MaxRecords, ["api_name"] = "data" });
        return new ApiRefusedException(new ApiAnswer(400) { Json = new JsonObject { ["data"] = new JsonArray(item) } });
    }
}
