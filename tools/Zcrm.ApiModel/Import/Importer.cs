namespace Zcrm.ApiModel;

/// <summary>
/// Builds the model from OpenAPI files: the first folder that knows something wins, later ones fill what it lacks, and the overlay has the last word.
/// </summary>
internal sealed class Importer(Overlay overlay)
{
    private static readonly string[] VerbOrder = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private readonly Dictionary<string, Draft> _drafts = [];
    private readonly ShapeTable _shapes = new(overlay);

    /// <summary>Operations that the overlay names and no folder has: misspelt, or in a folder that was not given.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public ApiModel Import(IEnumerable<OpenApiFolder> folders)
    {
        OpenApiFolder[] all = [.. folders];
        foreach (OpenApiOperation operation in all.SelectMany(folder => folder.Operations())) Collect(operation);
        foreach (Draft draft in _drafts.Values) FillFromReferences(draft, all);
        HashSet<string> names = [.. _drafts.Values.Select(draft => draft.Name)];
        List<Operation> operations = [.. Ordered().Select(draft => Finish(draft, names.Contains))];
        Unknown = [.. overlay.Operations.Keys.Concat(overlay.Excluded.Keys).Concat(overlay.Versions.SelectMany(version => version.Operations)).Where(name => !names.Contains(name)).Order(StringComparer.Ordinal)];
        (IReadOnlyList<Schema> schemas, IReadOnlyList<KnownValues> enums) = new SchemaNames(_shapes, overlay).Build();
        operations = ParameterValues.Named(operations, overlay, schemas, ref enums);
        return new ApiModel("v8", overlay.Places.Areas, GroupsOf(operations), WithDistinctIds(operations), schemas, enums);
    }

    private void Collect(OpenApiOperation operation)
    {
        if (PathKey.Split(operation.Path) is not var (host, path)) return;
        string key = PathKey.Of(operation.Verb, host, path);
        if (!_drafts.TryGetValue(key, out Draft? draft)) _drafts[key] = draft = new Draft(operation.Verb, host, path);

        // Some files write a module in lower case where Zoho's address has it in capitals.
        if (string.CompareOrdinal(path, draft.Path) < 0 && string.Equals(path, draft.Path, StringComparison.OrdinalIgnoreCase)) draft.Path = path;
        draft.Add(operation);
    }

    private void FillFromReferences(Draft draft, OpenApiFolder[] folders)
    {
        if (CorrectionOf(draft) is not { } correction) return;
        if (correction.BodySchema is { } body && Wrapped(Find(folders, body), correction.BodyKey) is { } bodyType)
        {
            Draft.MarkWritable(bodyType);
            draft.Body = draft.Body is null ? bodyType : draft.Body.Merge(bodyType);
        }

        if (correction.AnswerSchema is not { } answer) return;
        draft.Answer = Wrapped(Find(folders, answer), correction.AnswerKey);
        Draft.MarkReadOnly(draft.Answer);
    }

    private static SchemaType Wrapped(SchemaType type, string? key)
    {
        if (key is null) return type;
        bool isList = key.EndsWith("[]", StringComparison.Ordinal);
        SchemaType inner = isList ? new SchemaType { Kind = "array", Item = type } : type;
        return new SchemaType { Kind = "object", Properties = { [isList ? key[..^2] : key] = inner } };
    }

    private static SchemaType Find(OpenApiFolder[] folders, string reference)
    {
        foreach (OpenApiFolder folder in folders)
        {
            var place = new SchemaPlace(folder, "");
            if (folder.Resolve(place, reference) is { } found) return new SchemaReader().Read(found.Place, found.Node);
        }

        throw new InvalidDataException($"spec/overlay.json refers to {reference}, which no folder has.");
    }

    private IEnumerable<Draft> Ordered() => _drafts.Values
        .Where(draft => !overlay.Excluded.ContainsKey(draft.Name))
        .OrderBy(draft => overlay.GroupOf(draft.Host, draft.Path).Area, StringComparer.Ordinal)
        .ThenBy(draft => overlay.GroupOf(draft.Host, draft.Path).Name, StringComparer.Ordinal)
        .ThenBy(draft => draft.Path, StringComparer.Ordinal)
        .ThenBy(draft => Array.IndexOf(VerbOrder, draft.Verb));

    private OverlayOperation? CorrectionOf(Draft draft) => overlay.Operations.GetValueOrDefault(draft.Name);

    private Operation Finish(Draft draft, Func<string, bool> exists)
    {
        OverlayGroup group = overlay.GroupOf(draft.Host, draft.Path);
        OverlayOperation? correction = CorrectionOf(draft);
        (string Kind, string? Key, SchemaType? Type) answer = Shapes.OfAnswer(draft);
        string method = correction?.Method ?? MethodNames.Of(draft, group, correction?.Answer?.Kind ?? answer.Kind, exists);

        // Zoho puts the one thing that there is into a list of one.
        if (answer.Kind == "list" && draft.Verb == "GET" && method.StartsWith("Get", StringComparison.Ordinal)) answer.Kind = "item";
        List<Parameter> parameters = ParametersOf(draft, correction);
        OverlayVersion? first = overlay.FirstOf(draft.Name);
        bool isOne = correction?.One ?? (draft.Verb != "GET" && IsOne(draft.Path));
        return new Operation
        {
            Id = $"{group.Area}.{(group.Name.Length == 0 ? "" : group.Name + ".")}{method}",
            Area = group.Area,
            Group = group.Name,
            Method = method,
            Verb = draft.Verb,
            Host = draft.Host,
            Path = draft.Path,
            Parameters = parameters.Count == 0 ? null : parameters,
            Body = correction?.Body is { } body ? Typed(body, draft, group) : BodyOf(draft, group, method, isOne),
            Answer = correction?.Answer ?? AnswerOf(draft, group, method, answer),
            Scopes = correction?.Scopes ?? ScopeRules.Clean(draft.Scopes),
            Paged = correction?.Paged ?? (answer.Kind == "list" ? PagingOf(parameters) : null),
            One = isOne,
            Batch = answer.Kind == "results" && !isOne && (draft.Body is not null || parameters.Any(one => one.Type == "id[]")),
            Idempotent = correction?.Idempotent ?? draft.Verb != "POST",
            Credits = correction?.Credits,
            Since = first?.Since,
            SinceSource = first?.Source,
            Handwritten = correction?.Handwritten,
            Summary = correction?.Summary,
            Note = correction?.Note,
            Sources = draft.Sources,
        };
    }

    /// <summary>Whether a path names one thing, or an action on one.</summary>
    private static bool IsOne(string path)
    {
        string[] parts = path.Split('/');
        string last = parts[^2] is "actions" or "action" ? parts[^3] : parts[^1];
        return last.StartsWith('{') && last is not ("{module}" or "{relatedList}") || path.StartsWith("/settings/modules/", StringComparison.Ordinal);
    }

    private static string? PagingOf(List<Parameter> parameters) =>
        parameters.Exists(one => one.Name == "page_token") ? "token" : parameters.Exists(one => one.Name == "page") ? "page" : null;

    private static List<Parameter> ParametersOf(Draft draft, OverlayOperation? correction)
    {
        List<Parameter> all = [.. draft.Path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')).Select(name =>
            new Parameter(name, "path", IdNames.IsIdPlaceholder(name) ? "id" : "string", Required: true))];
        all.AddRange(draft.Parameters
            .Where(one => correction?.Drop?.Contains(one.Key) != true)
            .Select(one => ParameterOf(one.Key, one.Value.In, one.Value.Required, one.Value.Type)));
        for (int i = 0; i < all.Count; i++)
        {
            // A deletion of many that names none would be refused, or delete more than was meant.
            if (draft.Verb == "DELETE" && all[i].Type == "id[]") all[i] = all[i] with { Required = true };
        }

        foreach (Parameter better in correction?.Parameters ?? [])
        {
            int at = all.FindIndex(one => one.Name == better.Name);
            if (at < 0) all.Add(better);
            else all[at] = better;
        }

        return all;
    }

    // A single allowed value is a sample that was left in the file, not a limit.
    private static Parameter ParameterOf(string name, string place, bool required, SchemaType type)
    {
        SchemaType plain = type.Item ?? type;
        string kind = plain.Kind switch { "object" or "json" or "array" => "string", _ => plain.Kind };
        if (IdNames.IsIdParameter(name)) kind = "id";
        if (name is "ids" || (name.EndsWith("_ids", StringComparison.Ordinal) && name != "message_ids")) kind = "id[]";
        else if (type.Kind == "array" || name is "fields" or "message_ids") kind += "[]";
        if (name is "page" or "per_page") kind = "integer";
        return new Parameter(name, place, kind, required, kind == "string" ? ParameterValues.Known(name, plain.Values) : null);
    }

    /// <summary>A corrected body whose object the files do describe.</summary>
    private Body Typed(Body body, Draft draft, OverlayGroup group)
    {
        if (body is not { Type: null, Key: { } key } || draft.Body?.Properties.TryGetValue(key, out SchemaType? part) != true || part is null) return body;
        return body with { Type = _shapes.AddRoot(group, key, NameOf(group, key), part.Item ?? part) };
    }

    private Body? BodyOf(Draft draft, OverlayGroup group, string method, bool isOne)
    {
        (string kind, string? key, SchemaType? type) = Shapes.OfBody(draft);
        if (kind == "none") return null;
        if (type is null || CorrectionOf(draft)?.Handwritten is not null) return new Body(kind, key, kind == "items" && key == "data" ? "CrmRecord" : null);

        // One method for one and for many may need a body for each.
        string own = isOne && overlay.NameOf($"{group.Area}.{group.Name}.{method}.One") is not null ? method + ".One" : method;
        string fallback = kind == "object" ? $"{Words.Singular(Words.Pascal(group.Noun))}{method}Request" : NameOf(group, key!);
        string name = _shapes.AddRoot(group, key ?? own, fallback, type);
        IEnumerable<string> writable = type.Properties.Where(part => part.Key != "id" && !part.Value.ReadOnly).Select(part => part.Key);
        string[] required = [.. type.Required.Intersect(writable).Order(StringComparer.Ordinal)];
        return new Body(kind, key, name, draft.Verb == "POST" && required.Length > 0 ? required : null);
    }

    private Answer AnswerOf(Draft draft, OverlayGroup group, string method, (string Kind, string? Key, SchemaType? Type) answer)
    {
        bool isHandwritten = CorrectionOf(draft)?.Handwritten is not null;
        string? name = answer.Type is null || isHandwritten ? (isHandwritten && answer.Key == "data" && answer.Type is not null ? "CrmRecord" : null)
            : answer.Kind == "object" ? _shapes.AddRoot(group, method, $"{Words.Singular(Words.Pascal(group.Noun))}{method}Answer", answer.Type)
            : _shapes.AddRoot(group, answer.Key ?? "items", NameOf(group, answer.Key ?? "items"), answer.Type);
        int[]? status = draft.Status.Count == 0 ? null : [.. draft.Status];
        string[]? errors = draft.Errors.Count == 0 ? null : [.. draft.Errors];
        return new Answer(answer.Kind, answer.Key, name, status, errors);
    }

    // The key is the group's own subject, or names another object in it.
    private static string NameOf(OverlayGroup group, string key)
    {
        string noun = Words.Singular(Words.Pascal(group.Noun));
        string own = Words.Singular(Words.Pascal(key));
        if (key is "data" or "items" || own == noun) return noun;
        if (own.StartsWith(noun, StringComparison.Ordinal)) return own;
        return own.EndsWith(noun, StringComparison.Ordinal) || noun.EndsWith(own, StringComparison.Ordinal) ? noun : noun + own;
    }

    private List<Group> GroupsOf(IEnumerable<Operation> operations) => [.. operations
        .Select(operation => overlay.Places.Groups.First(group => group.Area == operation.Area && group.Name == operation.Group))
        .DistinctBy(group => (group.Area, group.Name))
        .Select(group => new Group(group.Area, group.Name, group.Class, group.Noun, group.Plurals, group.Title))];

    /// <summary>A method for one and for many is one name in C#, and two operations here.</summary>
    private static List<Operation> WithDistinctIds(List<Operation> operations)
    {
        var taken = new HashSet<string>();
        foreach (IGrouping<string, Operation> same in operations.GroupBy(operation => operation.Id))
        {
            foreach (Operation operation in same.OrderByDescending(operation => operation.Path.Count(letter => letter == '{')))
            {
                string id = operation.Id;
                for (int i = 0; !taken.Add(id); i++) id = operation.Id + (i == 0 ? "Many" : $"Many{i + 1}");
                operations[operations.IndexOf(operation)] = operation with { Id = id };
            }
        }

        return operations;
    }
}
