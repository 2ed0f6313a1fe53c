using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Why a lead is not converted; the errors stand in the array (reference 11.2).</summary>
internal static class ConversionRefusals
{
    public static ApiRefusedException BadId(string path) =>
        Refuse(ApiAnswer.Item("INVALID_DATA", "the id given seems to be invalid", "error", new JsonObject { ["api_name"] = "id", ["json_path"] = path }));

    public static ApiRefusedException Missing(string field) => Refuse(ApiAnswer.Item(
        "MANDATORY_NOT_FOUND", "required field not found", "error", new JsonObject { ["api_name"] = field, ["json_path"] = $"$.data[0].Deals.{field}" }));

    /// <summary>An error of a record that the lead becomes is one of the conversion, with the record's module in its path.</summary>
    public static void EnsureSaved(JsonObject item, string module)
    {
        if ((string?)item["status"] == "success") return;
        if (item["details"]?["json_path"] is { } path)
            item["details"]!["json_path"] = path.ToString().Replace("$.data[0].", $"$.data[0].{module}.", StringComparison.Ordinal);
        throw Refuse(item);
    }

    private static ApiRefusedException Refuse(JsonObject item) => new(new ApiAnswer(400) { Json = new JsonObject { ["data"] = new JsonArray(item) } });
}
