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
    private const string Unknown = "5540200000000999";
    private int _made;

    private static ApiModel Model => ApiModel.Current;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<Answer> CallAsync(ModelOperation operation)
    {
        string path = await PathAsync(operation);
        string host = operation.Host == "upload" ? "https://content.zohoapis.com" : "https://www.zohoapis.com";
        string area = operation.Host is "bulk" or "email" ? $"/crm/{operation.Host}/v8" : "/crm/v8";
        using var request = new HttpRequestMessage(new HttpMethod(operation.Verb), $"{host}{area}{path}{await QueryAsync(operation, path)}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Zoho-oauthtoken", token);
        request.Content = await ContentAsync(operation, path);
        using HttpResponseMessage response = await _http.SendAsync(request, Cancellation);
        Answer answer = await Answer.ReadAsync(response);
        Remember(operation, path, answer);
        return answer;
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
        if (index == 0) return "Contacts";
        if (before is ["Leads" or "Contacts" or "Events" or "Deals" or "Accounts" or "Quotes"]) return Record(before[0]);
        if (before is ["users"]) return zoho.Accounts.Users[0].Id;
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

    private string Record(string module)
    {
        if (_records.TryGetValue(module, out string? known)) return known;
        string mandatory = module switch { "Deals" => "Deal_Name", "Accounts" => "Account_Name", "Events" => "Event_Title", "Quotes" => "Subject", _ => "Last_Name" };
        JsonObject record = new() { [mandatory] = "Sample" };
        if (module == "Deals") record["Stage"] = "Qualification";
        if (module == "Events") (record["Start_DateTime"], record["End_DateTime"]) = ("2026-03-04T10:00:00+00:00", "2026-03-04T11:00:00+00:00");
        return _records[module] = zoho.Data.Insert(module, record);
    }

    private async Task<string> QueryAsync(ModelOperation operation, string path)
    {
        if (operation.Verb == "DELETE" && operation.Parameters.Any(parameter => parameter.Type == "id[]")) await IdInAsync(operation, path, operation.Path);
        IEnumerable<string> parameters = operation.Parameters
            .Where(parameter => parameter.In == "query" && (parameter.IsRequired || parameter.Type == "id[]" || parameter.Name == "module"))
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(Value(parameter, path))}");
        string query = string.Join('&', parameters);
        return query.Length == 0 ? "" : "?" + query;
    }

    private string Value(ModelParameter parameter, string path) => parameter.Type switch
    {
        "id" or "id[]" => _ids.GetValueOrDefault(path, Unknown),
        "integer" => "1",
        "boolean" => "true",
        "datetime" => "2026-03-04T10:00:00+00:00",
        "date" => "2026-03-04",
        _ => parameter.Name == "module" ? "Leads" : "sample",
    };

    private async Task<HttpContent?> ContentAsync(ModelOperation operation, string path)
    {
        if (operation.Body is not { } body) return null;
        if (body.Kind is "file" or "files")
            return new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, body.Key ?? "file", "a.png" } };
        JsonObject item = Item(body);
        bool changesMany = operation.Verb is "PUT" or "PATCH" && body.Kind is "items" or "item" or "object" && !operation.Segments.Any(segment => segment == "actions");
        if (changesMany && !RouteTemplate.IsParameter(operation.Segments[^1]) && await IdInAsync(operation, path, operation.Path) is { } id)
        {
            if (body.Kind == "object" && operation.Answer.Key is { } many) item[many] = new JsonArray(new JsonObject { ["id"] = id });
            else item["id"] = id;
        }

        JsonNode root = body switch
        {
            { Kind: "items", Key: { } key } => new JsonObject { [key] = new JsonArray(item) },
            { Kind: "item", Key: { } key } => new JsonObject { [key] = item },
            _ => item,
        };
        return new StringContent(root.ToJsonString());
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
