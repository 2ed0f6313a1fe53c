namespace Zcrm.ApiModel;

/// <summary>An operation while it is put together from all its descriptions, best source first.</summary>
internal sealed class Draft(string verb, string host, string path)
{
    private static readonly HashSet<string> Everywhere =
    [
        "AUTHENTICATION_FAILURE", "BAD_REQUEST", "INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", "INVALID_REQUEST_METHOD", "INVALID_TOKEN", "INVALID_URL_PATTERN",
        "OAUTH_SCOPE_MISMATCH", "Not Modified", "LIMIT_REACHED", "TOO_MANY_REQUESTS", "UNSUPPORTED_VERSION", "INVALID_REQUEST", "SUCCESS",
    ];

    // Parameters of browsers, misspelt ones that stand beside the right one, and placeholders for parameters of the caller's own.
    private static readonly HashSet<string> Strays =
    [
        "X-ZCSRF-TOKEN", "perPage", "custom_functions_param", "get_custom_functions_param", "upload_file_param", "get_custom_functions_header",
        "custom_functions_header", "upload_file_header",
    ];

    public string Verb => verb;

    public string Host => host;

    public string Path { get; set; } = path;

    public string Name => PathKey.Name(Verb, Host, Path);

    public List<string> Sources { get; } = [];

    public List<OpenApiOperation> Descriptions { get; } = [];

    public SchemaType? Body { get; set; }

    public bool IsForm { get; private set; }

    public SchemaType? Answer { get; set; }

    public bool IsFile { get; private set; }

    public SortedSet<int> Status { get; } = [];

    public SortedSet<string> Errors { get; } = new(StringComparer.Ordinal);

    public List<string> Scopes { get; } = [];

    public OrderedDictionary<string, (string In, bool Required, SchemaType Type)> Parameters { get; } = [];

    public void Add(OpenApiOperation description)
    {
        if (!Sources.Contains(description.Source)) Sources.Add(description.Source);
        Descriptions.Add(description);
        foreach ((string name, string place, bool required, SchemaType type) in description.Parameters())
        {
            if (place == "path" || Strays.Contains(name)) continue;

            // What the better source does not even name cannot be mandatory.
            Parameters.TryAdd(name, (place, required && Sources is [var only] && only == description.Source, type));
        }

        AddBody(description.Body());
        foreach ((int status, string? media, SchemaType? type) in description.Answers()) AddAnswer(status, media, type);
        if (Scopes.Count == 0) Scopes.AddRange(description.Scopes());
    }

    private void AddBody((string MediaType, SchemaType? Type)? body)
    {
        if (body is not { } known) return;
        IsForm |= known.MediaType.StartsWith("multipart", StringComparison.Ordinal);
        if (known.Type is null) return;
        MarkWritable(known.Type);
        Body = Body is null ? known.Type : Body.Merge(known.Type);
    }

    private void AddAnswer(int status, string? media, SchemaType? type)
    {
        if (status >= 400)
        {
            if (type is not null) AddErrors(type, depth: 0);
            return;
        }

        Status.Add(status);
        IsFile |= media is not null && media != "application/json";
        if (type is null || IsFile) return;
        MarkReadOnly(type);
        Answer = Answer is null ? type : Answer.Merge(type);
    }

    private void AddErrors(SchemaType type, int depth)
    {
        if (depth > 3) return;
        if (type.Properties.TryGetValue("code", out SchemaType? code)) Errors.UnionWith(code.Values.Where(value => !Everywhere.Contains(value)));
        foreach (SchemaType part in type.Properties.Values) AddErrors(part.Item ?? part, depth + 1);
    }

    public static void MarkReadOnly(SchemaType type)
    {
        type.ReadOnly = true;
        if (type.Item is not null) MarkReadOnly(type.Item);
        foreach (SchemaType property in type.Properties.Values) MarkReadOnly(property);
    }

    public static void MarkWritable(SchemaType type)
    {
        type.ReadOnly = false;
        if (type.Item is not null) MarkWritable(type.Item);
        foreach (SchemaType property in type.Properties.Values) MarkWritable(property);
    }
}
