using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Up to five calls in one, which may use each other's answers and be taken back together (reference 11.1).</summary>
internal sealed class CompositeApi(SqliteDatabase database)
{
    public const string Key = "__composite_requests";
    private const int MaxRequests = 5;

    public IEnumerable<Route> Routes => [new("POST", Key, ["ZohoCRM.composite_requests.CUSTOM"], Send)];

    /// <summary>Whether every part of a composite request did what it was asked to.</summary>
    public static bool Succeeded(ApiAnswer answer) =>
        answer.Json?[Key] is JsonArray items && items.All(item => item!["details"]?["response"]?["status_code"]?.GetValue<int>() < 400);

    private ValueTask<ApiAnswer> Send(ApiCall call)
    {
        if (call.Version < 3) throw Refusals.Top("API_NOT_SUPPORTED", "api not supported", new JsonObject { ["supported_version"] = 3 });
        JsonObject body = call.JsonBody();
        List<SubRequest> requests = Read(body);
        bool takesBack = IsTrue(body["rollback_on_fail"]);
        if (takesBack && (IsTrue(body["parallel_execution"]) || IsTrue(body["concurrent_execution"]))) throw Ambiguous();
        var run = new CompositeRun(call, requests);
        if (takesBack) RunAsOne(run);
        else run.Run(stopsAtFailure: false);
        int carriedOut = run.Items.Count(item => (string?)item!["code"] == "SUCCESS");
        int status = carriedOut == requests.Count ? 200 : carriedOut == 0 ? 400 : 207;
        return ValueTask.FromResult(new ApiAnswer(status) { Json = new JsonObject { [Key] = new JsonArray([.. run.Items]) } });
    }

    private void RunAsOne(CompositeRun run)
    {
        try
        {
            database.Transact(() => run.Run(stopsAtFailure: true) is { } failed ? throw new FailedException(failed) : true);
        }
        catch (FailedException failure)
        {
            run.TakeBack(failure.Index);
        }
    }

    private static List<SubRequest> Read(JsonObject body)
    {
        var place = new JsonObject { ["api_name"] = Key, ["json_path"] = $"$.{Key}" };
        if (!body.ContainsKey(Key)) throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", place);
        if (body[Key] is not JsonArray { Count: > 0 } sent || !sent.All(item => item is JsonObject))
        {
            place["expected_data_type"] = "jsonarray";
            throw Refusals.Top("INVALID_DATA", "invalid data", place);
        }

        place["maximum_length"] = MaxRequests;
        return sent.Count <= MaxRequests
            ? [.. sent.Select((item, index) => new SubRequest(index, item!.AsObject()))]
            : throw Refusals.Top("INVALID_DATA", "invalid data", place);
    }

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    private static ApiRefusedException Ambiguous() => Refusals.Top("AMBIGUITY_DURING_PROCESSING", "ambiguity while processing the request", new JsonObject
    {
        ["ambiguity_due_to"] = new JsonArray(
            new JsonObject { ["api_name"] = "rollback_on_fail", ["json_path"] = "$.rollback_on_fail" },
            new JsonObject { ["api_name"] = "parallel_execution", ["json_path"] = "$.parallel_execution" }),
    });

    /// <summary>Ends the transaction of a composite request.</summary>
    private sealed class FailedException(int index) : Exception
    {
        public int Index { get; } = index;
    }
}
