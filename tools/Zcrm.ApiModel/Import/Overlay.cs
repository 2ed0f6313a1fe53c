using System.Text.Json;

namespace Zcrm.ApiModel;

/// <summary>What people decided about the API: names, groups, corrections and exclusions, each correction with its reason.</summary>
internal sealed class Overlay
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public List<Area> Areas { get; init; } = [];

    public List<OverlayGroup> Groups { get; init; } = [];

    public Dictionary<string, OverlayOperation> Operations { get; init; } = [];

    /// <summary>Operations that are left out, and why.</summary>
    public Dictionary<string, string> Excluded { get; init; } = [];

    /// <summary>Names of schemas, by area, group and key.</summary>
    public Dictionary<string, string> Names { get; init; } = [];

    /// <summary>Shorter names for schemas whose own would tell their whole way through the files.</summary>
    public Dictionary<string, string> Renames { get; init; } = [];

    /// <summary>Objects that occur in many groups, and the keys by which they are known.</summary>
    public List<OverlayShared> Shared { get; init; } = [];

    public Dictionary<string, OverlaySchema> Schemas { get; init; } = [];

    public static Overlay Read(string path) => JsonSerializer.Deserialize<Overlay>(File.ReadAllBytes(path), Options)!;

    /// <summary>The group with the longest prefix of a path.</summary>
    public OverlayGroup GroupOf(string host, string path)
    {
        string key = (host is "bulk" or "email" ? host + ":" : "") + path.TrimStart('/');
        return Groups.Where(group => IsPrefix(group.Path, key)).MaxBy(group => group.Path.Length)
            ?? throw new InvalidDataException($"No group in spec/overlay.json takes {key}; add one, or exclude the operation with a reason.");
    }

    private static bool IsPrefix(string pattern, string fullPath) => IsPlainPrefix(PathKey.Blank(pattern), PathKey.Blank(fullPath));

    private static bool IsPlainPrefix(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length || path[prefix.Length] == '/');
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
    string? Reason, string? Method, string? Handwritten, string? Summary, string? Note, string? Since, int? Credits, bool? Idempotent, List<string>? Scopes,
    string? Paged, string? Path, List<Parameter>? Parameters, List<string>? Drop, Body? Body, Answer? Answer,
    string? BodySchema, string? BodyKey, string? AnswerSchema, string? AnswerKey, bool? One);

/// <param name="Reason">Why.</param>
/// <param name="Group">Area and name of the group, for a schema that no file has.</param>
/// <param name="Properties">Types to put in place, in the model's notation; null takes a property out.</param>
internal sealed record OverlaySchema(string Reason, string? Group, Dictionary<string, string?> Properties);

/// <param name="Name">The name of the schema.</param>
/// <param name="Has">Keys that only this object has together.</param>
/// <param name="Group">Area and name of the group to which it belongs; null: that of its first use.</param>
/// <param name="Only">The keys that it may have; null: any.</param>
internal sealed record OverlayShared(string Name, List<string> Has, string? Group, List<string>? Only);
