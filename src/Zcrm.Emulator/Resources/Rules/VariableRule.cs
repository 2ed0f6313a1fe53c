using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Variables belong to a group that is there, and their values are of their type (reference 11.10).</summary>
internal sealed partial class VariableRule(ResourceBook book) : ResourceRule
{
    private const string Groups = "settings/variable_groups";

    private static readonly string[] Types =
        ["text", "textarea", "integer", "long", "percent", "decimal", "currency", "date", "datetime", "email", "phone", "url", "website", "checkbox"];

    public override string Collection => "settings/variables";

    public override JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path)
    {
        if (FieldReader.Text(sent["api_name"]) is { } name && !Name().IsMatch(name))
            return ResourceCheck.Refuse("INVALID_DATA", "Invalid data", $"{path}.api_name", ("regex", Name().ToString()));
        if (sent["variable_group"] is JsonObject group && Group(call, group) is null) return BadReference($"{path}.variable_group");
        string? type = FieldReader.Text(sent["type"]) ?? FieldReader.Text(stored?["type"]);
        if (sent["type"] is not null && !Types.Contains(type, StringComparer.OrdinalIgnoreCase)) return Unsupported(path);
        return sent["value"] is { } value && !Fits(type, value.ToString())
            ? ResourceCheck.Refuse("INVALID_DATA", "Invalid data type", $"{path}.value", ("expected_data_type", type!))
            : null;
    }

    public override void Complete(ApiCall call, JsonObject made)
    {
        JsonObject group = Group(call, made["variable_group"]!.AsObject())!;
        made["variable_group"] = new JsonObject { ["api_name"] = group["api_name"]?.DeepClone(), ["id"] = group["id"]?.DeepClone() };
        made["source"] = "crm";
        made["read_only"] = false;
    }

    private JsonObject? Group(ApiCall call, JsonObject named)
    {
        book.SeedOnce(call.Org, Groups, () => ResourceSeeds.Of(call.Org, Groups)!);
        return book.List(call.Org, Groups).Find(group =>
            group["id"]?.ToString() == named["id"]?.ToString() || (named["api_name"] ?? named["name"])?.ToString() is { } name && group["api_name"]?.ToString() == name);
    }

    private static bool Fits(string? type, string value) => type?.ToLowerInvariant() switch
    {
        "integer" or "long" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "percent" or "decimal" or "currency" => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        "date" => CrmTime.TryParseDate(value, out _),
        "datetime" => CrmTime.TryParse(value, out _),
        "checkbox" => value is "true" or "false",
        "email" => value.Contains('@', StringComparison.Ordinal),
        _ => true,
    };

    private static JsonObject Unsupported(string path)
    {
        JsonObject problem = ResourceCheck.Refuse("INVALID_DATA", "Invalid data", $"{path}.type");
        problem["details"]!["supported_values"] = new JsonArray([.. Types.Select(type => (JsonNode)type)]);
        return problem;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]{0,49}\z")]
    private static partial Regex Name();
}
