using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Calls operations as the model describes them: with the ids of things that are there, and bodies with what must be in them.</summary>
internal sealed class OperationCaller(ZcrmEmulator zoho, string token) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(zoho.CreateHandler());
    private readonly Dictionary<string, string> _ids = [];
    private readonly Dictionary<string, string> _records = [];
    private readonly HashSet<string> _looking = [];
    private readonly SampleBodies _bodies = new(zoho);
    public const string Unknown = "5540200000000999";
    private string? _user;
    private int _made;

    private static ApiModel Model => ApiModel.Current;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<Answer> CallAsync(ModelOperation operation)
    {
        OperationSample sample = await SampleAsync(operation);
        string host = operation.Host == "upload" ? "https://content.zohoapis.com" : "https://www.zohoapis.com";
        string area = operation.Host is "bulk" or "email" ? $"/crm/{operation.Host}/v8" : "/crm/v8";
        using var request = new HttpRequestMessage(new HttpMethod(operation.Verb), $"{host}{area}{sample.Path}{sample.QueryText}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Zoho-oauthtoken", token);
        request.Content = sample.Content();
        using HttpResponseMessage response = await _http.SendAsync(request, Cancellation);
        Answer answer = await Answer.ReadAsync(response);
        Remember(operation, sample.Path, answer);
        return answer;
    }

    /// <summary>What an operation is called with here and now.</summary>
    public async Task<OperationSample> SampleAsync(ModelOperation operation)
    {
        string path = await PathAsync(operation);
        return new OperationSample(operation, path, await QueryAsync(operation, path), await ItemAsync(operation, path));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The path with the ids of things that are there; what is not is created, or found in a list.</summary>
    private async Task<string> PathAsync(ModelOperation operation)
    {
        string[] segments = operation.Segments;
        for (int index = 0; index < segments.Length; index++)
        {
            if (RouteTemplate.IsParameter(segments[index])) segments[index] = await ValueAsync(operation, segments[..index], segments[index], index);
        }

        return "/" + string.Join('/', segments);
    }

    private async Task<string> ValueAsync(ModelOperation operation, string[] before, string parameter, int index)
    {
        if (index == 0) return operation.Segments.Contains("Contact_Roles") ? "Deals" : "Contacts";
        if (before is ["Leads" or "Contacts" or "Events" or "Deals" or "Accounts" or "Quotes"]) return Record(before[0]);
        if (before is ["users"]) return _user ??= _bodies.NewUser();
        if (before is ["settings", "layouts"]) return _bodies.Leads.LayoutId;
        if (before is ["settings", "custom_views"]) return _bodies.View()["id"]!.ToString();
        if (before is ["settings", "profiles"] && operation.Verb is "PUT" or "DELETE") return await MadeAsync("Users.Profiles.Clone");
        if (before is ["settings", "roles"] && operation.Verb == "DELETE") return await MadeAsync("Users.Roles.Create");
        if (before is ["settings", "territories"] && operation.Verb == "DELETE" && operation.Segments.Length == 3) return _bodies.NewTerritory();
        return await IdInAsync(operation, "/" + string.Join('/', before), "/" + string.Join('/', operation.Segments[..index]))
            ?? (parameter is "{name}" or "{apiName}" or "{portal}" ? "sample" : Unknown);
    }

    /// <summary>The id of something in a collection: made, or found in its list.</summary>
    private async Task<string?> IdInAsync(ModelOperation operation, string collection, string template)
    {
        if (_ids.TryGetValue(collection, out string? known)) return known;
        if (!_looking.Add(collection)) return null;
        try
        {
            return await FindAsync(operation, collection, template);
        }
        finally
        {
            _looking.Remove(collection);
        }
    }

    private async Task<string?> FindAsync(ModelOperation operation, string collection, string template)
    {
        foreach (string verb in (string[])["POST", "GET", "PUT"])
        {
            ModelOperation? source = Model.Operations.FirstOrDefault(other => other.Verb == verb && RouteTemplate.Nameless(other.Path) == RouteTemplate.Nameless(template) && other.Host == operation.Host);
            if (source is null || source.Id == operation.Id) continue;
            await CallAsync(source);
            if (_ids.TryGetValue(collection, out string? known)) return known;
        }

        ModelOperation? assignment = Model.Operations.FirstOrDefault(other => other.Verb == "PUT" && RouteTemplate.Nameless(other.Path) == RouteTemplate.Nameless(template) + "/{}");
        if (assignment is null || assignment.Id == operation.Id) return null;
        await CallAsync(assignment);
        return Unknown;
    }

    /// <summary>Something that may be changed and deleted: Zoho's own profiles and the role at the top may not.</summary>
    private async Task<string> MadeAsync(string operation)
    {
        ModelOperation maker = Model.Operations.Single(other => other.Id == operation);
        Answer answer = await CallAsync(maker);
        return answer.Json.GetProperty(maker.Answer.Key!)[0].GetProperty("details").GetProperty("id").GetString()!;
    }

    private string Record(string module)
    {
        if (_records.TryGetValue(module, out string? known)) return known;
        string mandatory = module switch { "Deals" => "Deal_Name", "Accounts" => "Account_Name", "Events" => "Event_Title", "Quotes" => "Subject", _ => "Last_Name" };
        JsonObject record = new() { [mandatory] = "Sample" };
        if (module == "Deals") record["Stage"] = "Qualification";
        if (module == "Events") (record["Start_DateTime"], record["End_DateTime"]) = ("2026-03-04T10:00:00+00:00", "2026-03-04T11:00:00+00:00");
        return _records[module] = zoho.Data.Insert(module, record);
    }

    private async Task<Dictionary<string, string>> QueryAsync(ModelOperation operation, string path)
    {
        bool deletesMany = operation.Parameters.Any(parameter => parameter.Type == "id[]");
        if (operation.Verb == "DELETE" && deletesMany) await IdInAsync(operation, path, operation.Path);
        if (operation.Verb == "DELETE" && !deletesMany && !RouteTemplate.IsParameter(operation.Segments[^1])) await MakeAsync(operation);
        var query = operation.Parameters
            .Where(parameter => parameter.In == "query" && (parameter.IsRequired || (parameter.Type == "id[]" && operation.Verb != "GET") || parameter.Name is "module" or "job_id"))
            .ToDictionary(parameter => parameter.Name, parameter => Value(parameter, path));
        if (query.ContainsKey("job_id")) query["job_id"] = await JobAsync(operation);
        return query;
    }

    /// <summary>What there is one of must be there to be deleted.</summary>
    private async Task MakeAsync(ModelOperation operation)
    {
        ModelOperation? maker = Model.Operations.FirstOrDefault(other => other.Verb is "POST" or "PUT" && other.Path == operation.Path);
        if (maker is not null) await CallAsync(maker);
    }

    /// <summary>A job that the same path started, where it starts any.</summary>
    private async Task<string> JobAsync(ModelOperation operation)
    {
        if (Model.Operations.FirstOrDefault(other => other.Verb == "POST" && other.Path == operation.Path) is not { } start) return Unknown;
        Answer answer = await CallAsync(start);
        return answer.Body.Length > 0 && answer.Has("details") && answer.Json.GetProperty("details").TryGetProperty("job_id", out JsonElement job) ? job.GetString()! : Unknown;
    }

    private string Value(ModelParameter parameter, string path) => parameter.Type switch
    {
        "id" when parameter.Name == "transfer_to_id" => _bodies.Heir(path),
        "id[]" when path == "/settings/territories" => _bodies.NewTerritory(),
        "id" or "id[]" => _ids.GetValueOrDefault(path, Unknown),
        "integer" => "1",
        "boolean" => "true",
        "datetime" => "2026-03-04T10:00:00+00:00",
        "date" => "2026-03-04",
        _ => parameter.Name switch { "module" => "Leads", "fields" => "id", _ => "sample" },
    };

    private async Task<JsonObject?> ItemAsync(ModelOperation operation, string path)
    {
        if (operation.Body is not { } body || body.Kind is "file" or "files") return null;
        JsonObject item = _bodies.Of(operation.Id) ?? Item(body);
        bool changesMany = operation.Verb is "PUT" or "PATCH" && body.Kind is "items" or "item" or "object" && !operation.Segments.Any(segment => segment == "actions");
        if (changesMany && !item.ContainsKey("id") && !RouteTemplate.IsParameter(operation.Segments[^1]) && await IdInAsync(operation, path, operation.Path) is { } id)
        {
            if (body.Kind == "object" && operation.Answer.Key is { } many) item[many] = new JsonArray(new JsonObject { ["id"] = id });
            else item["id"] = id;
        }

        return item;
    }

    private JsonObject Item(ModelBody body)
    {
        ModelSchema? schema = Model.Schema(body.Type);
        var item = new JsonObject();
        foreach (string key in body.Required) item[key] = Value(key, schema?.Find(key)?.Type ?? "string");
        if (schema?.Find("name") is { IsReadOnly: false, Type: "string" }) item["name"] = $"Sample {++_made}";
        return item;
    }

    private JsonNode Value(string key, string type) => type switch
    {
        "string" when key.EndsWith("ids", StringComparison.Ordinal) => Unknown,
        "string" => $"Sample {++_made}",
        "id" => Unknown,
        "integer" or "number" => 1,
        "boolean" => true,
        "date" => "2026-03-04",
        "datetime" => "2026-03-04T10:00:00+00:00",
        _ when type.EndsWith("[]", StringComparison.Ordinal) => new JsonArray(Value(key, type[..^2])),
        _ => new JsonObject { ["name"] = key },
    };

    private void Remember(ModelOperation operation, string path, Answer answer)
    {
        if (operation.Verb == "DELETE" || operation.Path.EndsWith("transfer_and_delete", StringComparison.Ordinal)) _ids.Clear();
        if (answer.Body.Length == 0 || operation.Answer.Key is not { } key || !answer.Body.StartsWith('{') || !answer.Has(key)) return;
        JsonElement one = answer.Json.GetProperty(key);
        if (one.ValueKind == JsonValueKind.Array) one = one.EnumerateArray().FirstOrDefault();
        if (one.ValueKind != JsonValueKind.Object) return;
        if (one.TryGetProperty("details", out JsonElement details) && details.ValueKind == JsonValueKind.Object) one = details;
        if ((one.TryGetProperty("id", out JsonElement id) || one.TryGetProperty("personality_id", out id)) && operation.Verb is not "DELETE") _ids[path] = id.ToString();
    }
}
