namespace Zcrm.Emulator;

/// <summary>An operation of the API, as the API model has it.</summary>
internal sealed record ModelOperation
{
    public required string Id { get; init; }

    public required string Verb { get; init; }

    /// <summary>Which host answers it: <c>api</c>, <c>upload</c>, <c>bulk</c> or <c>email</c>.</summary>
    public required string Host { get; init; }

    /// <summary>The path after the version, with its parameters in braces.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<ModelParameter> Parameters { get; init; }

    public ModelBody? Body { get; init; }

    public required ModelAnswer Answer { get; init; }

    /// <summary>Any one is enough.</summary>
    public required string[] Scopes { get; init; }

    public bool IsPaged { get; init; }

    /// <summary>The first version of the API that has it, where that is known.</summary>
    public string? Since { get; init; }

    /// <summary>What the group calls one of its things, for messages.</summary>
    public required string Noun { get; init; }

    public string[] Segments => Path.TrimStart('/').Split('/');

    /// <summary>The path as the route table has it: the area stands first, where there is one.</summary>
    public string Template => Host is "bulk" or "email" ? $"{Host}{Path}" : Path.TrimStart('/');
}

/// <summary>A parameter of the path, the query or the headers.</summary>
internal sealed record ModelParameter(string Name, string In, string Type, bool IsRequired);

/// <summary>What is sent.</summary>
/// <param name="Kind"><c>items</c>, <c>item</c>, <c>object</c>, <c>file</c> or <c>files</c>.</param>
/// <param name="Key">The key under which it is sent.</param>
/// <param name="Type">The schema of an item or of the whole.</param>
/// <param name="Required">Keys that each item must have.</param>
internal sealed record ModelBody(string Kind, string? Key, string? Type, IReadOnlyList<string> Required);

/// <summary>What a success looks like.</summary>
/// <param name="Kind"><c>list</c>, <c>item</c>, <c>object</c>, <c>results</c>, <c>result</c>, <c>file</c> or <c>none</c>.</param>
/// <param name="Key">The key under which it stands.</param>
/// <param name="Type">The schema.</param>
/// <param name="Statuses">The statuses of success.</param>
/// <param name="Errors">The codes for which it is known.</param>
internal sealed record ModelAnswer(string Kind, string? Key, string? Type, IReadOnlyList<int> Statuses, IReadOnlyList<string> Errors)
{
    /// <summary>The status when all went well and there is something to tell.</summary>
    public int Success => Statuses.FirstOrDefault(status => status is not (204 or 207), 200);

    public bool CanBeEmpty => Statuses.Contains(204);
}
