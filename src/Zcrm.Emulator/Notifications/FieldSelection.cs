using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The field filter of a channel: an update is told only if the fields that it changed are among those chosen (reference 12.2).</summary>
internal static class FieldSelection
{
    private const int MaxConditions = 2;
    private const int MaxFields = 10;

    /// <exception cref="ApiRefusedException">It makes no sense.</exception>
    public static void Check(JsonNode? conditions, MetadataCatalog catalog, EmulatedOrg org, string path)
    {
        if (conditions is not JsonArray all) throw ChannelRefusals.Invalid(path, "jsonarray");
        if (all.Count > MaxConditions) throw ChannelRefusals.TooLong(path, MaxConditions);
        for (int index = 0; index < all.Count; index++) CheckOne(all[index] as JsonObject ?? throw ChannelRefusals.Invalid($"{path}[{index}]", "jsonobject"), catalog, org, $"{path}[{index}]");
    }

    /// <summary>Whether a change of these fields passes; without a filter for the module everything does.</summary>
    public static bool Passes(string? conditions, string module, IReadOnlyCollection<string> changed) => conditions is null
        || JsonNode.Parse(conditions)!.AsArray().Where(one => one!["module"]?["api_name"]?.ToString() == module)
            .All(one => one!["field_selection"] is not JsonObject chosen || Fits(chosen, changed));

    private static void CheckOne(JsonObject condition, MetadataCatalog catalog, EmulatedOrg org, string path)
    {
        if (condition["field_selection"] is not JsonObject chosen) throw ChannelRefusals.Missing($"{path}.field_selection");
        if (condition["type"]?.ToString() != "field_selection")
            throw ChannelRefusals.Other("DEPENDENT_FIELD_MISSING", "dependent field missing", $"{path}.type");
        JsonNode? named = condition["module"];
        if (named?["api_name"] is null && named?["id"] is null)
            throw ChannelRefusals.Other("EXPECTED_FIELD_MISSING", "expected field missing", $"{path}.module");
        EmulatedModule module = Module(named, catalog, org) ?? throw ChannelRefusals.Other("INVALID_MODULE", "the module name given seems to be invalid", $"{path}.module");
        if ((named["api_name"] is { } name && name.ToString() != module.ApiName) || (named["id"] is { } id && id.ToString() != module.Id))
            throw ChannelRefusals.Other("AMBIGUITY_DURING_PROCESSING", "ambiguity while processing the request", $"{path}.module");
        List<string> fields = [.. Leaves(chosen)];
        if (fields.Count > MaxFields) throw ChannelRefusals.TooLong($"{path}.field_selection", MaxFields);
        if (fields.Count == 0 || fields.Exists(field => module.Find(field) is null)) throw ChannelRefusals.Invalid($"{path}.field_selection", "field");
        named["api_name"] = module.ApiName;
    }

    private static EmulatedModule? Module(JsonNode named, MetadataCatalog catalog, EmulatedOrg org) => named["api_name"] is { } name
        ? catalog.Find(org, name.ToString())
        : catalog.Modules(org).FirstOrDefault(module => module.Id == named["id"]!.ToString());

    private static IEnumerable<string> Leaves(JsonObject node) => node["group"] is JsonArray group
        ? group.OfType<JsonObject>().SelectMany(Leaves)
        : [node["field"]?["api_name"]?.ToString() ?? ""];

    private static bool Fits(JsonObject node, IReadOnlyCollection<string> changed)
    {
        if (node["group"] is not JsonArray group) return changed.Contains(node["field"]?["api_name"]?.ToString() ?? "");
        bool isAnd = string.Equals(node["group_operator"]?.ToString(), "and", StringComparison.OrdinalIgnoreCase);
        IEnumerable<bool> parts = group.OfType<JsonObject>().Select(part => Fits(part, changed));
        return isAnd ? parts.All(fits => fits) : parts.Any(fits => fits);
    }
}
