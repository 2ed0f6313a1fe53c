using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Puts outcomes and items into the envelope that an operation's answers have (reference 3.1).</summary>
internal static class ResourceAnswers
{
    /// <summary>One outcome for each item, or the one of a call about one thing.</summary>
    public static ApiAnswer Outcomes(ModelOperation operation, IReadOnlyList<JsonObject> outcomes)
    {
        int succeeded = outcomes.Count(outcome => (string?)outcome["status"] == "success");
        int status = succeeded == outcomes.Count ? operation.Answer.Success : succeeded == 0 ? 400 : 207;
        JsonNode json = operation.Answer switch
        {
            { Kind: "results", Key: { } key } => new JsonObject { [key] = new JsonArray([.. outcomes]) },
            { Kind: "result", Key: { } key } => new JsonObject { [key] = outcomes[0] },
            _ => outcomes[0],
        };
        return new ApiAnswer(status) { Json = json };
    }

    public static JsonObject Done(string message, string? id) =>
        ApiAnswer.Item("SUCCESS", message, "success", id is null ? [] : new JsonObject { ["id"] = id });

    /// <summary>Nothing there: 204 where the operation knows it, else an empty list.</summary>
    public static ApiAnswer List(ModelOperation operation, IReadOnlyList<JsonObject> items, JsonObject? info)
    {
        if (items.Count == 0 && operation.Answer.CanBeEmpty) return ApiAnswer.NoContent;
        var json = new JsonObject { [operation.Answer.Key!] = new JsonArray([.. items]) };
        if (info is not null) json["info"] = info;
        return ApiAnswer.Ok(json);
    }

    /// <summary>One thing stands in a list of one, as nearly all of Zoho's do, unless it has no key.</summary>
    public static ApiAnswer Item(ModelOperation operation, JsonObject item) =>
        ApiAnswer.Ok(operation.Answer.Key is { } key ? new JsonObject { [key] = new JsonArray(item) } : item);
}
