using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator;

/// <summary>Carries out the calls of a composite request one after the other and keeps their answers.</summary>
internal sealed class CompositeRun(ApiCall call, IReadOnlyList<SubRequest> requests)
{
    private readonly JsonObject?[] _items = new JsonObject?[requests.Count];
    private readonly JsonNode?[] _bodies = new JsonNode?[requests.Count];

    public IReadOnlyList<JsonObject?> Items => _items;

    /// <returns>The place of the first call that failed; null when all succeeded.</returns>
    public int? Run(bool stopsAtFailure)
    {
        foreach (SubRequest request in SubRequestOrder.Of(requests))
        {
            bool succeeded = Run(request);
            if (stopsAtFailure && !succeeded) return request.Index;
        }

        return null;
    }

    /// <summary>What was done is taken back, and what was not begun stays so (reference 11.1).</summary>
    public void TakeBack(int failed)
    {
        for (int index = 0; index < _items.Length; index++)
        {
            if (index == failed) continue;
            _items[index] = _items[index] is null
                ? ApiAnswer.Item("PROCESSING_STOPPED", "processing stopped", "error")
                : ApiAnswer.Item("ROLLBACK_PERFORMED", "rollback performed", "error", new JsonObject { ["rollbacked_by_sub_request_index"] = failed });
        }
    }

    private bool Run(SubRequest request)
    {
        if (SubRequestRule.Check(request, call.Version, requests) is { } problem)
        {
            _items[request.Index] = problem;
            return false;
        }

        try
        {
            return Tell(request, Send(request.Resolve(AnswerOf)));
        }
        catch (ApiRefusedException refused)
        {
            _items[request.Index] = refused.Answer.Json!.AsObject();
            return false;
        }
    }

    private JsonNode? AnswerOf(string id) => _bodies[requests.First(request => request.Id == id).Index];

    private ApiAnswer Send(SubRequest request)
    {
        IEnumerable<KeyValuePair<string, StringValues>> parameters = (request.Sent["params"] as JsonObject ?? [])
            .Select(pair => KeyValuePair.Create(pair.Key, new StringValues(pair.Value?.ToString())));
        var query = new Dictionary<string, StringValues>(parameters);
        if (request.Method == "GET") query.TryAdd("per_page", "25");
        var headers = new HeaderDictionary();
        foreach ((string name, JsonNode? value) in request.Sent["headers"] as JsonObject ?? []) headers[name] = value?.ToString();
        byte[] body = Encoding.UTF8.GetBytes(request.Sent["body"]?.ToJsonString() ?? "");
        var inner = new ApiRequest(request.Method, request.Uri, new QueryCollection(query), headers, body, call.Now, call.Aborted);
        ValueTask<ApiAnswer> answer = call.Inner!(inner);

        // Every operation on records answers at once, so that several can be one transaction.
        return answer.IsCompleted
            ? answer.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{request.Method} {request.Uri} cannot be part of a composite request.");
    }

    private bool Tell(SubRequest request, ApiAnswer answer)
    {
        JsonNode? body = answer.Bytes.IsEmpty ? answer.Json?.DeepClone() : JsonNode.Parse(answer.Bytes.Span);
        _bodies[request.Index] = body;
        var response = new JsonObject
        {
            ["status_code"] = answer.Status,
            ["headers"] = new JsonObject { ["content-type"] = answer.ContentType },
            ["body"] = body?.DeepClone(),
        };
        _items[request.Index] = ApiAnswer.Item(
            "SUCCESS", "composite sub request executed successfully", "success", new JsonObject { ["response"] = response });
        return answer.Status < 400 && body?["data"]?.AsArray().Any(item => item is JsonObject && item["status"] is JsonValue status
            && status.GetValueKind() == JsonValueKind.String && status.GetValue<string>() == "error" && item["code"] is not null) != true;
    }
}
