using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>What a call within a composite request may be: a path of this or an older version, one record written, 25 read (reference 11.1).</summary>
internal static partial class SubRequestRule
{
    private const int MaxRead = 25;
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private static readonly string[] RestrictedHeaders = ["authorization", "x-crm-org"];

    /// <returns>The error item; null when it can be carried out.</returns>
    public static JsonObject? Check(SubRequest request, int version, IReadOnlyList<SubRequest> all)
    {
        if (request.Id is { } id && all.Any(other => other.Id == id && other.Index < request.Index))
            return Refuse("DUPLICATE_DATA", "duplicate data", request, "sub_request_id");
        if (!Methods.Contains(request.Method, StringComparer.Ordinal)) return Refuse("INVALID_DATA", "invalid data", request, "method");
        Match path = Path().Match(request.Uri);
        if (!path.Success) return Refuse("INVALID_DATA", "invalid data", request, "uri", ("regex", Path().ToString()));
        int asked = path.Groups["version"].Value[0] - '0';
        if (asked > version)
        {
            return Refuse(
                "NOT_ALLOWED", "not allowed", request, "uri", ("sub_request_version", $"v{asked}"), ("composite_request_version", $"v{version}"));
        }

        if (request.Uri.Contains("__composite_requests", StringComparison.Ordinal) || path.Groups["bulk"].Success)
            return Refuse("NOT_SUPPORTED", "not supported", request, "uri", ("allowed_services", new JsonArray("crm")));
        return Headers(request) ?? Amounts(request) ?? References(request, all);
    }

    private static JsonObject? Headers(SubRequest request)
    {
        JsonNode[] restricted = [.. (request.Sent["headers"] as JsonObject ?? [])
            .Where(header => RestrictedHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).Select(header => (JsonNode)header.Key)];
        return restricted.Length == 0 ? null : Refuse("INVALID_DATA", "invalid data", request, "headers", ("restricted_headers", new JsonArray(restricted)));
    }

    private static JsonObject? Amounts(SubRequest request)
    {
        var parameters = request.Sent["params"] as JsonObject;
        bool isMassDelete = request.Method == "DELETE" && parameters?.ContainsKey("ids") == true;
        if (isMassDelete) return Refuse("INVALID_DATA", "invalid data", request, "params", ("restricted_params", new JsonArray("ids")));
        if (request.Sent["body"]?["data"] is JsonArray { Count: > 1 }) return Refuse("LIMIT_EXCEEDED", "limit exceeded", request, "body", ("limit", 1));
        bool isTooLong = int.TryParse(parameters?["per_page"]?.ToString(), out int perPage) && perPage > MaxRead;
        return isTooLong ? Refuse("LIMIT_EXCEEDED", "limit exceeded", request, "params", ("limit", MaxRead)) : null;
    }

    private static JsonObject? References(SubRequest request, IReadOnlyList<SubRequest> all)
    {
        string? unknown = request.RefersTo.FirstOrDefault(id => all.All(other => other.Id != id));
        if (unknown is not null) return Refuse("INVALID_REFERENCE", "invalid reference", request, "sub_request_id", ("reference", unknown));
        return SubRequestOrder.IsInLoop(request, all)
            ? Refuse("LOOPING_FOUND", "looping found", request, "sub_request_id", ("dependent_data", new JsonArray(new JsonObject
            {
                ["sub_request_id"] = request.Id,
                ["referred_sub_request_ids"] = new JsonArray([.. request.RefersTo.Select(id => (JsonNode)id)]),
            })))
            : null;
    }

    private static JsonObject Refuse(string code, string message, SubRequest request, string field, params ReadOnlySpan<(string Key, JsonNode? Value)> more)
    {
        var details = new JsonObject();
        foreach ((string key, JsonNode? value) in more) details[key] = value;
        details["api_name"] = field;
        details["json_path"] = $"$.__composite_requests[{request.Index}].{field}";
        return ApiAnswer.Item(code, message, "error", details);
    }

    [GeneratedRegex(@"^/crm(?<bulk>/bulk)?/v(?<version>2\.1|[2-8])/.+$")]
    private static partial Regex Path();
}
