using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>What the actions on many records answer when they start, or cannot (reference 11.11).</summary>
internal static class MassAnswers
{
    public static ApiAnswer Started(string jobId, string code, string message, int status) => new(status)
    {
        Json = new JsonObject { ["data"] = new JsonArray(ApiAnswer.Item(code, message, "success", new JsonObject { ["job_id"] = jobId })) },
    };

    /// <summary>A second job of the kind waits for the first; Zoho says so with 202.</summary>
    public static ApiAnswer AlreadyScheduled { get; } = ApiAnswer.Refuse(202, "ALREADY_SCHEDULED", "a job is already scheduled for this module");
}
