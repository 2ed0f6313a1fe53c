using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Creates custom modules, and changes the labels and profiles of any (reference 7.1).</summary>
internal sealed partial class ModuleWritesApi(MetadataCatalog catalog, RecordTable table, PermissionBook permissions)
{
    private const string Key = "modules";
    private const int MaxChanges = 100;

    public IEnumerable<Route> Routes =>
    [
        new("POST", "settings/modules", ["ZohoCRM.settings.modules.CREATE"], Create),
        new("PUT", "settings/modules", ["ZohoCRM.settings.modules.UPDATE"], call => Update(call, MaxChanges, sent => sent["id"]?.ToString() is { } id ? catalog.FindAny(call.Org, id) : null)),
        new("PUT", "settings/modules/{module}", ["ZohoCRM.settings.modules.UPDATE"], call => Update(call, 1, _ => Known(call))),
    ];

    private ValueTask<ApiAnswer> Create(ApiCall call) => ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, 1, 201, (sent, path) =>
    {
        foreach (string key in (string[])["singular_label", "plural_label", "api_name", "profiles"])
        {
            if (sent[key] is null) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.{key}");
        }

        if (Problem(call.Org, sent, path, null) is { } problem) return problem;
        string name = FieldReader.Text(sent["api_name"]) ?? "";
        if (!Name().IsMatch(name)) return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.api_name");
        if (catalog.Modules(call.Org).Any(module => string.Equals(module.ApiName, name, StringComparison.OrdinalIgnoreCase)))
            return ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.api_name");
        catalog.AddModule(call.Org, With(new ModuleFacts(name, "", "", "Name", "Name"), sent), call.Now);
        NameRecords(call, name, sent["display_field"] as JsonObject);
        return BodyItems.Done("module created successfully", catalog.Find(call.Org, name)!.Id);
    })));

    private ValueTask<ApiAnswer> Update(ApiCall call, int max, Func<JsonObject, EmulatedModule?> find) =>
        ValueTask.FromResult(table.Transact(() => BodyItems.Each(call, Key, max, 200, (sent, path) =>
        {
            EmulatedModule? module = find(sent);
            if (module is null && sent["id"] is null) return ResourceCheck.Refuse("MANDATORY_NOT_FOUND", "required field not found", $"{path}.id");
            if (module is null) return ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.id");
            if (Problem(call.Org, sent, path, module) is { } problem) return problem;
            catalog.SaveModule(call.Org, With(module.Facts, sent), call.Now);
            return BodyItems.Done("module updated successfully", module.Id);
        })));

    private static ModuleFacts With(ModuleFacts facts, JsonObject sent) => facts with
    {
        Singular = FieldReader.Text(sent["singular_label"]) ?? facts.Singular,
        Plural = FieldReader.Text(sent["plural_label"]) ?? facts.Plural,
        Profiles = sent["profiles"] is JsonArray profiles ? Profiles(facts, profiles) : facts.Profiles,
    };

    /// <summary>Those that are marked with <c>_delete</c> see the module no longer.</summary>
    private static List<string> Profiles(ModuleFacts facts, JsonArray sent) => sent.OfType<JsonObject>().Aggregate(
        facts.Profiles?.ToList() ?? [],
        (known, profile) => [.. known.Where(id => id != profile["id"]!.ToString()), .. profile.ContainsKey("_delete") ? [] : (string[])[profile["id"]!.ToString()]]);

    /// <summary>The field that names a record may have a label of its own, and be counted by Zoho.</summary>
    private void NameRecords(ApiCall call, string module, JsonObject? display)
    {
        if (display is null) return;
        EmulatedField field = catalog.Find(call.Org, module)!.Find("Name")!;
        string type = FieldReader.Text(display["data_type"]) == AutoNumbers.DataType ? AutoNumbers.DataType : field.DataType;
        EmulatedField named = field with { DataType = type, IsMandatory = type == field.DataType };
        catalog.SaveField(call.Org, module, FieldReader.Apply(named, display), call.Now);
    }

    private JsonObject? Problem(EmulatedOrg org, JsonObject sent, string path, EmulatedModule? own)
    {
        foreach (string key in (string[])["singular_label", "plural_label"])
        {
            if (sent[key] is { } label && FieldReader.Text(label) is not { Length: > 0 })
                return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.{key}", ("expected_data_type", "string"));
        }

        string? plural = FieldReader.Text(sent["plural_label"]);
        if (plural is not null && catalog.Modules(org).Any(other => other.ApiName != own?.ApiName && string.Equals(other.Facts.Plural, plural, StringComparison.OrdinalIgnoreCase)))
            return ResourceCheck.Refuse("DUPLICATE_DATA", "duplicate data", $"{path}.plural_label");
        return sent["profiles"] is { } profiles ? UnknownProfile(org, profiles, path) : null;
    }

    private JsonObject? UnknownProfile(EmulatedOrg org, JsonNode sent, string path)
    {
        if (sent is not JsonArray { Count: > 0 } profiles)
            return ResourceCheck.Refuse("INVALID_DATA", "invalid data", $"{path}.profiles", ("expected_data_type", "jsonarray"));
        int wrong = profiles.ToList().FindIndex(profile => permissions.Profile(org, (profile as JsonObject)?["id"]?.ToString()) is null);
        return wrong < 0 ? null : ResourceCheck.Refuse("INVALID_DATA", "the id given seems to be invalid", $"{path}.profiles[{wrong}].id");
    }

    private EmulatedModule Known(ApiCall call) => catalog.FindAny(call.Org, call.Path["module"])
        ?? throw Refusals.Top("INVALID_MODULE", "the module name given seems to be invalid", new JsonObject { ["resource_path_index"] = 2 });

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]{0,49}\z")]
    private static partial Regex Name();
}
