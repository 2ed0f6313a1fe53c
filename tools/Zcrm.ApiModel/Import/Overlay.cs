using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zcrm.ApiModel;

/// <summary>What people decided about the API: where it is offered, and names, corrections and exclusions, each with its reason.</summary>
internal sealed class Overlay
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    private IReadOnlyDictionary<string, string>? _names;
    private IReadOnlyDictionary<string, string>? _renames;

    /// <summary>Where the client offers operations; a file of its own, for it corrects nothing.</summary>
    [JsonIgnore]
    public OverlayPlaces Places { get; init; } = new();

    public List<OverlayVersion> Versions { get; init; } = [];

    public Dictionary<string, OverlayOperation> Operations { get; init; } = [];

    /// <summary>Operations that are left out, and why.</summary>
    public Dictionary<string, string> Excluded { get; init; } = [];

    /// <summary>Names of schemas, by area, group and key.</summary>
    public List<OverlayNames> Names { get; init; } = [];

    /// <summary>Shorter names for schemas whose own would tell their whole way through the files.</summary>
    public List<OverlayNames> Renames { get; init; } = [];

    /// <summary>Objects that occur in many groups, and the keys by which they are known.</summary>
    public List<OverlayShared> Shared { get; init; } = [];

    public Dictionary<string, OverlaySchema> Schemas { get; init; } = [];

    /// <summary>Reads the overlay of a folder and the places beside it.</summary>
    public static Overlay Read(string folder)
    {
        Overlay overlay = Read<Overlay>(Path.Combine(folder, "overlay.json"));
        OverlayPlaces places = Read<OverlayPlaces>(Path.Combine(folder, "groups.json"));
        return new Overlay
        {
            Places = places,
            Versions = overlay.Versions,
            Operations = overlay.Operations,
            Excluded = overlay.Excluded,
            Names = overlay.Names,
            Renames = overlay.Renames,
            Shared = overlay.Shared,
            Schemas = overlay.Schemas,
        };
    }

    /// <summary>The name that was chosen for a schema by its area, group and key.</summary>
    public string? NameOf(string key) => (_names ??= Flat(Names)).GetValueOrDefault(key);

    /// <summary>The shorter name for a schema; its own where there is none.</summary>
    public string Renamed(string name) => (_renames ??= Flat(Renames)).GetValueOrDefault(name, name);

    /// <summary>In which version an operation first was, where a source tells.</summary>
    public OverlayVersion? FirstOf(string operation) => Versions.Find(version => version.Operations.Contains(operation));

    private static T Read<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Options)!;

    private static Dictionary<string, string> Flat(List<OverlayNames> all) => all.SelectMany(some => some.Names).ToDictionary();

    /// <summary>The group with the longest prefix of a path.</summary>
    public OverlayGroup GroupOf(string host, string path)
    {
        string key = (host is "bulk" or "email" ? host + ":" : "") + path.TrimStart('/');
        return Places.Groups.Where(group => IsPrefix(group.Path, key)).MaxBy(group => group.Path.Length)
            ?? throw new InvalidDataException($"No group in spec/groups.json takes {key}; add one, or exclude the operation with a reason.");
    }

    private static bool IsPrefix(string pattern, string fullPath) => IsPlainPrefix(PathKey.Blank(pattern), PathKey.Blank(fullPath));

    private static bool IsPlainPrefix(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length || path[prefix.Length] == '/');
}

/// <summary>Areas and groups: the properties of the client, and the paths that belong to each.</summary>
internal sealed class OverlayPlaces
{
    public List<Area> Areas { get; init; } = [];

    public List<OverlayGroup> Groups { get; init; } = [];
}

internal sealed record OverlayGroup(string Path, string Area, string Name, string Class, string Noun, string? Plural = null, string? Title = null)
{
    public string Plurals => Plural ?? Noun + "s";
}

/// <param name="Reason">Why.</param>
/// <param name="BodySchema">Where the files keep the body that they forgot to name: <c>file.json#/components/schemas/Name</c>.</param>
/// <param name="BodyKey">The key around that body; with [] behind it, a list is around it too.</param>
/// <param name="AnswerSchema">The same for the answer.</param>
/// <param name="AnswerKey">The same for the answer.</param>
/// <param name="One">Whether the call is about one thing, though lists may go over the wire.</param>
internal sealed record OverlayOperation(
    string? Reason, string? Method, string? Handwritten, string? Summary, string? Note, int? Credits, bool? Idempotent, List<string>? Scopes,
    string? Paged, string? Path, List<Parameter>? Parameters, List<string>? Drop, Body? Body, Answer? Answer,
    string? BodySchema, string? BodyKey, string? AnswerSchema, string? AnswerKey, bool? One);

/// <param name="Reason">Why.</param>
/// <param name="Source">Who says so: a page or a file of Zoho's.</param>
/// <param name="Since">The first version that has the operations.</param>
/// <param name="Operations">Verb and path of each.</param>
internal sealed record OverlayVersion(string Reason, string Source, string Since, List<string> Operations);

/// <param name="Reason">Why these names.</param>
/// <param name="Names">The names.</param>
internal sealed record OverlayNames(string Reason, Dictionary<string, string> Names);

/// <param name="Reason">Why.</param>
/// <param name="Group">Area and name of the group, for a schema that no file has.</param>
/// <param name="Properties">Types to put in place, in the model's notation; null takes a property out.</param>
internal sealed record OverlaySchema(string Reason, string? Group, Dictionary<string, string?> Properties);

/// <param name="Reason">Why it is one thing.</param>
/// <param name="Name">The name of the schema.</param>
/// <param name="Has">Keys that only this object has together.</param>
/// <param name="Group">Area and name of the group to which it belongs; null: that of its first use.</param>
/// <param name="Only">The keys that it may have; null: any.</param>
internal sealed record OverlayShared(string Reason, string Name, List<string> Has, string? Group, List<string>? Only);
