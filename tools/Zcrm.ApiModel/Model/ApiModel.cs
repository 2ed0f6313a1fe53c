namespace Zcrm.ApiModel;

/// <summary>All that is known of the API: facts, no prose.</summary>
/// <param name="Version">The API version that it describes.</param>
/// <param name="Areas">The areas, which are the properties of the client.</param>
/// <param name="Groups">The groups of operations, by area and name.</param>
/// <param name="Operations">The operations, by area, group, path and verb.</param>
/// <param name="Schemas">The objects in bodies and answers, by name.</param>
/// <param name="Enums">The sets of known values, by name.</param>
public sealed record ApiModel(
    string Version,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Group> Groups,
    IReadOnlyList<Operation> Operations,
    IReadOnlyList<Schema> Schemas,
    IReadOnlyList<KnownValues> Enums);

/// <summary>A part of the API, as a property of the client.</summary>
public sealed record Area(string Name, string Title);

/// <summary>Operations that belong together, and the class that offers them.</summary>
/// <param name="Area">The property of the client, for example <c>Settings</c>.</param>
/// <param name="Name">The property of the area, for example <c>Territories</c>; empty: the area's own.</param>
/// <param name="Class">The class.</param>
/// <param name="Noun">What its operations are about, singular, in plain words.</param>
/// <param name="Plural">The same in the plural.</param>
/// <param name="Title">What it is, where the noun does not say it: a sentence of ours.</param>
public sealed record Group(string Area, string Name, string Class, string Noun, string Plural, string? Title = null);

/// <summary>One operation.</summary>
public sealed record Operation
{
    public required string Id { get; init; }

    public required string Area { get; init; }

    public required string Group { get; init; }

    public required string Method { get; init; }

    public required string Verb { get; init; }

    /// <summary>Which host and prefix: api, bulk, email or upload.</summary>
    public string Host { get; init; } = "api";

    /// <summary>The path after host and version, with placeholders.</summary>
    public required string Path { get; init; }

    public IReadOnlyList<Parameter>? Parameters { get; init; }

    public Body? Body { get; init; }

    public required Answer Answer { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>How pages are asked for: page or token; null: not paged.</summary>
    public string? Paged { get; init; }

    /// <summary>Whether it is about one thing, though body and answer may be lists of one on the wire.</summary>
    public bool One { get; init; }

    /// <summary>Whether the call carries many items, each with an outcome of its own.</summary>
    public bool Batch { get; init; }

    /// <summary>Whether sending it twice has the effect of sending it once.</summary>
    public bool Idempotent { get; init; }

    /// <summary>API credits, where known to differ from one.</summary>
    public int? Credits { get; init; }

    /// <summary>The version in which it first was, where that is known.</summary>
    public string? Since { get; init; }

    /// <summary>Who tells that: a page or a file of Zoho's.</summary>
    public string? SinceSource { get; init; }

    /// <summary>The hand-written method that does it, in place of a generated one.</summary>
    public string? Handwritten { get; init; }

    /// <summary>What it does, where the method's name does not say it: a sentence of ours.</summary>
    public string? Summary { get; init; }

    /// <summary>What else callers should know: a sentence of ours.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>A parameter in the path, query or a header.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="In">path, query or header.</param>
/// <param name="Type">string, integer, number, boolean, date, datetime, id, or a list of these.</param>
/// <param name="Required">Whether Zoho refuses calls without it.</param>
/// <param name="Values">Known values of what may hold several, commas between.</param>
/// <param name="Fixed">What is always sent.</param>
/// <param name="Enum">The set of its known values.</param>
public sealed record Parameter(
    string Name, string In, string Type, bool Required = false, IReadOnlyList<string>? Values = null, string? Fixed = null, string? Enum = null);

/// <summary>What a call carries.</summary>
/// <param name="Kind">items: a list under a key; item: one object under a key; object: the keys of a schema; file or files: a form.</param>
/// <param name="Key">The wrapper key, or the form's field.</param>
/// <param name="Type">The schema.</param>
/// <param name="Required">Keys that each item must have, as far as known.</param>
public sealed record Body(string Kind, string? Key = null, string? Type = null, IReadOnlyList<string>? Required = null);

/// <summary>What comes back.</summary>
/// <param name="Kind">
/// list: many objects under a key; item: one under a key, perhaps in a list; object: the keys of a schema; results: an outcome for each item;
/// result: one outcome; file; none.
/// </param>
/// <param name="Key">The wrapper key.</param>
/// <param name="Type">The schema.</param>
/// <param name="Status">Statuses of success.</param>
/// <param name="Errors">Error codes that are told of it.</param>
public sealed record Answer(string Kind, string? Key = null, string? Type = null, IReadOnlyList<int>? Status = null, IReadOnlyList<string>? Errors = null);

/// <summary>An object.</summary>
public sealed record Schema(string Name, string Area, string Group, IReadOnlyList<Property> Properties);

/// <summary>A property of an object.</summary>
/// <param name="Name">Its key in JSON.</param>
/// <param name="Type">string, integer, number, boolean, date, datetime, id, json, object, the name of a schema, or one of these with [] behind it.</param>
/// <param name="Nullable">Whether it is known to come as null.</param>
/// <param name="ReadOnly">Whether only answers have it.</param>
/// <param name="Enum">The set of its known values.</param>
public sealed record Property(string Name, string Type, bool Nullable = false, bool ReadOnly = false, string? Enum = null);

/// <summary>Values that are known; others may come.</summary>
public sealed record KnownValues(string Name, string Area, string Group, IReadOnlyList<string> Values);
