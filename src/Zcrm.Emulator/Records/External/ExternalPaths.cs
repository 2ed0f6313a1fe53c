namespace Zcrm.Emulator;

/// <summary>
/// The header <c>X-EXTERNAL</c>: where external values stand instead of ids (reference 5.10). <c>Module.Field</c> is about the module's own records and
/// lookups to them, <c>Module.Lookup.Field</c> about one lookup; deeper ones lead through rows.
/// </summary>
internal sealed class ExternalPaths
{
    private const string Header = "X-EXTERNAL";

    private readonly string[][] _paths;

    private ExternalPaths(string[][] paths) => _paths = paths;

    public static ExternalPaths None { get; } = new([]);

    public static ExternalPaths Of(ApiCall call)
    {
        string text = call.Headers[Header].ToString();
        return text.Length == 0
            ? None
            : new([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(path => path.Split('.'))]);
    }

    /// <summary>Reads the header and refuses a path that does not lead to an external field.</summary>
    public static ExternalPaths Read(ApiCall call, EmulatedModule module, MetadataCatalog catalog)
    {
        ExternalPaths external = Of(call);
        foreach (string[] path in external._paths)
        {
            if (!LeadsToExternal(path, module, call.Org, catalog)) throw Refusals.Top("INVALID_DATA", "invalid data", new() { ["api_name"] = Header });
        }

        return external;
    }

    /// <summary>The field by which the module's own records are named; null: by their ids.</summary>
    public string? OwnField(EmulatedModule module) => Array.Find(_paths, path => path.Length == 2 && path[0] == module.ApiName)?[1];

    /// <summary>The field by which a lookup names its record; null: by its id.</summary>
    public string? FieldOf(EmulatedModule module, EmulatedField lookup) => Array.Find(
        _paths,
        path => (path.Length > 2 && path[0] == module.ApiName && path[^2] == lookup.ApiName) || (path.Length == 2 && path[0] == lookup.LookupModule))?[^1];

    private static bool LeadsToExternal(string[] path, EmulatedModule module, EmulatedOrg org, MetadataCatalog catalog)
    {
        if (path.Length < 2) return false;
        if (path.Length == 2) return catalog.Find(org, path[0])?.Find(path[1]) is { IsExternal: true };
        IReadOnlyList<EmulatedField> fields = path[0] == module.ApiName ? module.Fields : [];
        EmulatedField? last = null;
        foreach (string name in path[1..^1])
        {
            last = fields.FirstOrDefault(field => field.ApiName == name);
            fields = last?.RowFields ?? [];
        }

        return last?.LookupModule is { } target && catalog.Find(org, target)?.Find(path[^1]) is { IsExternal: true };
    }
}
