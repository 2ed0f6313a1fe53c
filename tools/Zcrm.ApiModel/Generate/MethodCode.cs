using System.Text;

namespace Zcrm.ApiModel;

/// <summary>One operation as a method.</summary>
internal sealed class MethodCode(Operation operation, Group group, ApiModel model)
{
    private const int Width = 160;
    private const int MostArguments = 3;

    private bool OfModule => group.Area == "Records" && operation.Path.StartsWith("/{module}", StringComparison.Ordinal);

    private IEnumerable<Parameter> All => operation.Parameters ?? [];

    private IEnumerable<Parameter> OfPath => All.Where(one => one.In == "path" && !(OfModule && one.Name == "module"));

    private IEnumerable<Parameter> Required => All.Where(one => one.In != "path" && one.Required && one.Fixed is null);

    private List<Parameter> Optional => [.. All.Where(one => one.In != "path" && !one.Required && !(IsPaged && one.Name is "page" or "page_token"))];

    private MethodSentences Sentences => new(operation, group);

    private bool IsPaged => operation.Paged is not null;

    /// <summary>The name of the options that the operation has of its own; null where arguments are enough.</summary>
    public string? OptionsName => Optional.Count <= MostArguments ? null
        : operation.Method == "List" ? $"List{Words.Pascal(group.Plural)}Options"
        : $"List{Words.Pascal(group.Noun)}{operation.Method["List".Length..]}Options";

    public IReadOnlyList<Parameter> OptionsProperties => Optional;

    public string Name => IsPaged ? operation.Method : operation.Method + "Async";

    /// <summary>The schemas that the method names.</summary>
    public IEnumerable<string> Schemas =>
        ((string?[])[operation.Answer.Type, Flat is null ? operation.Body?.Type : null, .. All.Select(one => one.Enum)]).OfType<string>();

    /// <summary>Name and types of the arguments, by which two methods of a class must differ.</summary>
    public string Signature => $"{Name}({string.Join(", ", Arguments().Select(one => one.Text.Split(' ')[0]))})";

    public string Write()
    {
        var text = new StringBuilder();
        Line(text, $"/// <summary>{Sentences.Summary()}</summary>");
        Line(text, $"/// <remarks>{Remarks()}</remarks>");
        foreach ((string argument, _, string doc) in Arguments()) Line(text, $"/// <param name=\"{argument.TrimStart('@')}\">{doc}</param>");
        if (Sentences.Returns() is { } returns) Line(text, $"/// <returns>{returns}</returns>");
        if (!IsPaged) Line(text, $"/// <exception cref=\"ZcrmApiException\">{Sentences.Refusal()}</exception>");
        if (Sentences.TooOld() is { } tooOld && !IsPaged) Line(text, $"/// <exception cref=\"NotSupportedException\">{tooOld}</exception>");
        WriteHead(text);
        WriteBody(text);
        return text.ToString();
    }

    /// <summary>What a parameter is, in a sentence.</summary>
    public string DocOf(Parameter parameter) => new ParameterSentences(operation, group).Of(parameter);

    public static string Comment(string line)
    {
        var text = new StringBuilder();
        Line(text, line);
        return text.ToString();
    }

    // Long sentences go on in the next line of the comment.
    private static void Line(StringBuilder text, string line)
    {
        while (line.Length + 4 > Width)
        {
            int cut = line.LastIndexOf(' ', Width - 5);
            text.Append("    ").Append(line, 0, cut).Append('\n');
            line = "/// " + line[(cut + 1)..];
        }

        text.Append("    ").Append(line).Append('\n');
    }

    private void WriteHead(StringBuilder text)
    {
        string head = $"    public virtual {ReturnType()} {Name}(";
        string arguments = string.Join(", ", Arguments().Select(one => one.Text));
        bool isLong = head.Length + arguments.Length + 5 > Width;
        text.Append(head).Append(isLong ? "\n        " : "").Append(isLong ? Wrapped(arguments) : arguments).Append(") =>\n");
    }

    private static string Wrapped(string arguments)
    {
        if (arguments.Length + 14 <= Width) return arguments;
        int cut = arguments.LastIndexOf(", ", Width - 20, StringComparison.Ordinal);
        return arguments[..(cut + 1)] + "\n        " + Wrapped(arguments[(cut + 2)..]);
    }

    private void WriteBody(StringBuilder text)
    {
        string key = operation.Answer.Key is { } known ? $"\"{known}\"" : "null";
        List<string> request = Request();
        (string call, string[] rest) = operation.Answer.Kind switch
        {
            "list" when IsPaged => ($"_calls.Pages<{operation.Answer.Type}>({key}, () => ", []),
            "list" => ($"_calls.ListAsync<{operation.Answer.Type}>(", [key, "cancellationToken"]),
            "item" => ($"_calls.FindAsync<{operation.Answer.Type}>(", [key, "cancellationToken"]),
            "object" => ($"_calls.ReadAsync<{operation.Answer.Type ?? "CrmObject"}>(", ["cancellationToken"]),
            "file" => ("_calls.DownloadAsync(", ["cancellationToken"]),
            "results" when !operation.One => ("_calls.WriteAsync(", [key, "cancellationToken"]),
            _ => ("_calls.WriteOneAsync(", (string[])[key, "cancellationToken"]),
        };
        string line = $"        {call}{string.Join(", ", [string.Concat(request), .. rest])});\n";
        text.Append(line.Length <= Width ? line : IsPaged ? Paged(call, request) : Spread(call, request, rest));
    }

    private static string Paged(string call, List<string> request) => $"        {call}{string.Join("\n            ", request)});\n";

    // Long calls stand one argument a line, and long chains one step a line, as people write them.
    private static string Spread(string call, List<string> request, string[] rest)
    {
        string chain = string.Concat(request);
        string first = chain.Length + 13 <= Width ? chain : string.Join("\n                ", request);
        return $"        {call}\n            {string.Join(",\n            ", [first, .. rest])});\n";
    }

    private string ReturnType() => operation.Answer.Kind switch
    {
        "list" when IsPaged => $"CrmPageable<{operation.Answer.Type}>",
        "list" => $"Task<IReadOnlyList<{operation.Answer.Type}>>",
        "item" => $"Task<{operation.Answer.Type}?>",
        "object" => $"Task<{operation.Answer.Type ?? "CrmObject"}?>",
        "file" => "Task<CrmFile?>",
        "results" when !operation.One => "Task<ItemResults>",
        _ => "Task<ItemResult>",
    };

    private string Remarks()
    {
        string prefix = operation.Host switch { "bulk" => "/crm/bulk/v8", "email" => "/crm/email/v8", _ => "" };
        string scopes = operation.Scopes is { } known ? string.Join(" or ", known.Take(2)) : "no scope is known";
        string text = $"{operation.Verb} {prefix}{operation.Path} · {scopes}";
        if (operation.Credits is { } credits) text += $" · {credits} API credits";
        if (operation.Since is { } first) text += $" · since {first}";
        return operation.Note is null ? text : $"{text}. {operation.Note}";
    }

    private string BodyArgument() => operation.Body switch
    {
        { Kind: "items" or "item", Type: { } type } body when body.Key != "data" && type.EndsWith(Words.Pascal(group.Noun), StringComparison.Ordinal) =>
            Words.Camel(Words.Pascal(body.Kind == "items" && !operation.One ? group.Plural : group.Noun)),
        { Kind: "items", Key: "data", Type: { } type } => operation.One ? Words.Camel(type) : "records",
        { Kind: "items", Key: { } key } when operation.One => Words.Camel(Words.Singular(Words.Pascal(key))),
        { Kind: "items", Key: { } key } => Words.Camel(key.Trim('_')),
        { Kind: "item", Type: { } type } => Words.Camel(type),
        { Kind: "files" } => "files",
        { Kind: "file" } => "file",
        _ => "request",
    };

    private IEnumerable<(string Name, string Text, string Doc)> Arguments()
    {
        foreach (Parameter one in OfPath.Concat(Required)) yield return Argument(one, isOptional: false);
        if (operation.Body is { } body)
        {
            if (Flat is not null)
            {
                foreach (Property one in Flat) yield return ListArgument(one);
            }
            else
            {
                yield return (BodyName(), $"{BodyType(body)} {BodyName()}", BodyDoc(body));
            }
        }

        if (OptionsName is null)
        {
            foreach (Parameter one in Optional) yield return Argument(one, isOptional: true);
        }

        string what = OptionsName is null ? "What differs for this call." : "What to list, and what differs for this call.";
        yield return ("options", $"{OptionsName ?? "CallOptions"}? options = null", what);
        if (!IsPaged) yield return ("cancellationToken", "CancellationToken cancellationToken = default", "Ends the call.");
    }

    /// <summary>The lists of a body that holds nothing else, which are clearer as arguments.</summary>
    private IReadOnlyList<Property>? Flat
    {
        get
        {
            if (operation.Body is not { Kind: "object", Type: { } type }) return null;
            IReadOnlyList<Property> properties = model.Schemas.FirstOrDefault(one => one.Name == type)?.Properties ?? [];
            return properties.Count is > 0 and <= 3 && properties.All(one => one.Type is "string[]" or "id[]") ? properties : null;
        }
    }

    private static (string Name, string Text, string Doc) ListArgument(Property property)
    {
        bool isIds = property.Name == "ids" || property.Name.EndsWith("_ids", StringComparison.Ordinal);
        string name = Words.Camel(property.Name);
        string doc = property.Name == "ids" ? "The records' ids." : isIds ? $"The ids of the {Grammar.Plain(property.Name[..^4]).TrimEnd('s')}s." : $"The {Grammar.Plain(property.Name)}.";
        return (name, $"IEnumerable<{(isIds ? "CrmId" : "string")}> {name}", doc);
    }

    private string BodyName()
    {
        string name = CSharp.Escape(BodyArgument());
        return OfPath.Concat(Required).Any(one => CSharp.Argument(one) == name) ? "changes" : name;
    }

    private string BodyType(Body body) => body.Kind switch
    {
        "items" when !operation.One => $"IEnumerable<{body.Type}>",
        "file" or "files" => "FileUpload",
        _ => body.Type ?? "CrmObject",
    };

    private string BodyDoc(Body body)
    {
        string noun = Grammar.Plain(body.Type ?? BodyArgument());
        string doc = body.Kind switch
        {
            "file" or "files" => "The file, read as a stream while it is sent.",
            "items" when !operation.One && body.Key == "data" => "The records.",
            "items" when !operation.One && operation.Verb == "POST" => $"The {Grammar.Plain(BodyArgument())}{(operation.Method == "Create" ? " to create" : "")}.",
            "items" when !operation.One => $"The {Grammar.Plain(BodyArgument())}, each with its id and what is to change.",
            "object" => $"What the call needs{(body.Type is null ? "" : $": {Grammar.An(noun)}")}.",
            _ when operation.Verb is "PUT" or "PATCH" => $"The {noun} with what is to change.",
            _ => $"The {noun}.",
        };
        if (body.Required is not { Count: > 0 } required) return doc;
        return $"{doc[..^1]}; Zoho wants {Grammar.List([.. required.Take(6).Select(key => $"<c>{Grammar.Xml(key)}</c>")])}.";
    }

    private static string KeyOf(Property property) => $"[\"{property.Name}\"] = {Words.Camel(property.Name)}";

    // A file, say, of a record has an id as well as the record.
    private string NameOf(Parameter one)
    {
        string name = CSharp.Argument(one);
        if (one.In == "path" || OfPath.All(other => CSharp.Argument(other) != name)) return name;
        string part = string.Concat(Words.Split(operation.Method).Skip(1));
        return char.ToLowerInvariant(part[0]) + part[1..] + "Id";
    }

    private (string Name, string Text, string Doc) Argument(Parameter one, bool isOptional)
    {
        string name = NameOf(one);
        string doc = name == CSharp.Argument(one) ? DocOf(one) : $"The {Grammar.Of(Grammar.Plain(name[..^2]))} id.";
        return (name, $"{CSharp.ArgumentType(one, isOptional)} {name}{(isOptional ? " = null" : "")}", doc);
    }

    private List<string> Request()
    {
        string path = operation.Path.TrimStart('/');
        if (OfModule) path = path.Replace("{module}", "{Module:name}", StringComparison.Ordinal);
        List<string> text = [$"new CrmRequest({CSharp.Verb(operation.Verb)}, $\"{path}\", options)"];
        if (operation.Since is { } first) text.Add($".Since(\"{first}\")");
        if (operation.Host != "api") text.Add($".To(CallTarget.{operation.Host switch { "bulk" => "Bulk", "email" => "Email", _ => "UploadHost" }})");
        foreach (Parameter one in All.Where(one => one.Fixed is not null)) text.Add($".Query(\"{one.Name}\", \"{one.Fixed}\")");
        foreach (Parameter one in Required) text.Add($".{(one.In == "query" ? "Require" : "Header")}(\"{one.Name}\", {NameOf(one)}{(one.Enum is null ? "" : ".Value")})");
        foreach (Parameter one in Optional)
        {
            string value = (OptionsName is null ? NameOf(one) : $"options?.{CSharp.OptionName(one)}") + (one.Enum is null ? "" : "?.Value");
            text.Add($".{(one.In == "query" ? "Query" : "HeaderUnlessNull")}(\"{one.Name}\", {value})");
        }

        if (operation.Body is { } body)
        {
            string name = BodyName();
            text.Add(body.Kind switch
            {
                "items" when operation.One => $".Item(\"{body.Key}\", {name}, inList: true)",
                "items" => $".Items(\"{body.Key}\", {name})",
                "item" => $".Item(\"{body.Key}\", {name}, inList: false)",
                "file" or "files" => $".File(\"{body.Key}\", {name})",
                _ when Flat is { } lists => $".Whole(new CrmObject {{ {string.Join(", ", lists.Select(KeyOf))} }})",
                _ => $".Whole({name})",
            });
        }

        if (operation.Verb == "POST" && operation.Idempotent) text.Add(".Repeatable()");
        return text;
    }
}
