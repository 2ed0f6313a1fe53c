using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Why a row was not saved, as the result's column ERRORS has it: codes with the columns that they are about (reference 10.4).</summary>
internal sealed class BulkRowErrors(EmulatedModule module, IReadOnlyList<BulkCell> cells)
{
    private static readonly string[] Known =
        ["MANDATORY_NOT_FOUND", "INVALID_DATA", "DUPLICATE_DATA", "NOT_APPROVED", "BLOCKED_RECORD", "CANNOT_PROCESS", "LIMIT_EXCEEDED", "RESOURCE_NOT_FOUND"];

    private readonly Dictionary<string, string> _columns = cells
        .DistinctBy(cell => cell.Mapping.ApiName)
        .ToDictionary(cell => cell.Mapping.ApiName, cell => cell.Column, StringComparer.Ordinal);

    public static string Of(string code, params IEnumerable<string> columns) => $"{code}-{string.Join(',', columns)}";

    /// <param name="item">What the API would have answered for the record.</param>
    /// <param name="sent">The record.</param>
    public string Of(JsonObject item, JsonElement sent)
    {
        IEnumerable<JsonNode?> errors = item["details"]?["errors"] as JsonArray ?? [item];
        return string.Join(':', errors.GroupBy(error => Code(error!), error => Column(error!["details"]?["api_name"])).Select(group =>
            group.Key == "MANDATORY_NOT_FOUND" ? Of(group.Key, Missing(sent)) : group.Any(column => column.Length > 0) ? Of(group.Key, group) : group.Key));
    }

    private static string Code(JsonNode error) =>
        error["code"]?.ToString() is { } code && Known.Contains(code, StringComparer.Ordinal) ? code : "CANNOT_PROCESS";

    private string Column(JsonNode? field) => field is null ? "" : _columns.GetValueOrDefault(field.ToString(), field.ToString());

    /// <summary>The API names the first field that is missing; here all of them are named.</summary>
    private IEnumerable<string> Missing(JsonElement sent) => module.Fields
        .Where(field => field.IsMandatory && (!sent.TryGetProperty(field.ApiName, out JsonElement value) || value.ValueKind == JsonValueKind.Null))
        .Select(field => Column(field.ApiName));
}
