using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The answers about bulk read jobs (reference 9.1 and 9.2).</summary>
internal static class BulkReadJson
{
    public static JsonObject Added(EmulatedUser user, BulkJob job)
    {
        var details = new JsonObject { ["id"] = job.Id, ["operation"] = "read", ["state"] = "ADDED", ["created_by"] = By(user), ["created_time"] = Time(user, job) };
        return new JsonObject
        {
            ["data"] = new JsonArray(ApiAnswer.Item("ADDED_SUCCESSFULLY", "Added successfully.", "success", details)),
            ["info"] = new JsonObject(),
        };
    }

    public static JsonObject Status(EmulatedUser user, BulkJob job, BulkState state)
    {
        BulkReadRequest request = JsonSerializer.Deserialize<BulkReadRequest>(job.Request)!;
        var item = new JsonObject { ["id"] = job.Id, ["operation"] = "read", ["state"] = Word(state), ["file_type"] = request.FileType };
        if (job.Outcome is { } outcome) item["result"] = outcome.FailureCode is { } code ? Failure(code) : JsonNode.Parse(outcome.Result);
        item["query"] = JsonNode.Parse(request.Query);
        if (job.Callback is { } callback) item["callback"] = new JsonObject { ["url"] = callback.OriginalString, ["method"] = "post" };
        item["created_by"] = By(user);
        item["created_time"] = Time(user, job);
        return new JsonObject { ["data"] = new JsonArray(item) };
    }

    public static JsonObject By(EmulatedUser user) => new() { ["id"] = user.Id, ["name"] = user.FullName };

    public static string Time(EmulatedUser user, BulkJob job) => CrmTime.Show(job.CreatedAt, user.UtcOffset);

    private static JsonObject Failure(string code) =>
        new() { ["error_message"] = ApiAnswer.Item(code, "the job could not be carried out", "error") };

    private static string Word(BulkState state) => state switch
    {
        BulkState.Added => "ADDED",
        BulkState.Queued => "QUEUED",
        BulkState.InProgress => "IN PROGRESS",
        BulkState.Completed => "COMPLETED",
        _ => "FAILURE",
    };
}
