using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The jobs on many records. What a job does is done when it starts; its state follows the clock (reference 11.11).</summary>
internal sealed class MassJobs(IEmulatorStore store)
{
    private const string Kind = "mass_job";
    private static readonly TimeSpan Readable = TimeSpan.FromDays(60);

    public string Start(RecordContext context, string kind, string module, int done, int notDone)
    {
        string id = MetadataIds.Id(context.Org, 800_000_000 + store.NextNumber("mass_jobs/" + context.Org.Id));
        var job = new MassJob(id, kind, module, context.Now.ToUnixTimeMilliseconds(), done, notDone);
        store.WriteDocument(context.Org.Id, Kind, id, JsonSerializer.Serialize(job));
        return id;
    }

    /// <summary>Whether a job of this kind is under way on the module; there can be one at a time.</summary>
    public bool IsUnderWay(RecordContext context, string kind, string module) => store.ListDocuments(context.Org.Id, Kind)
        .Select(item => JsonSerializer.Deserialize<MassJob>(item.Json)!)
        .Any(job => job.Kind == kind && job.Module == module && StateOf(job, context) != "COMPLETED");

    /// <summary>Answers how far a job is; the keys are capitalised. It can be asked for 60 days.</summary>
    /// <param name="call">The call, with the parameter <c>job_id</c>.</param>
    /// <param name="kind">What kind of job it must be.</param>
    /// <param name="word">The word in the names of the counts, for example <c>Updated</c>.</param>
    public ApiAnswer Status(ApiCall call, string kind, string word)
    {
        string id = call.Query["job_id"].ToString();
        if (id.Length == 0) throw Refusals.MissingParameter("job_id");
        RecordContext context = RecordContext.Of(call);
        MassJob? job = store.ReadDocument(call.Org.Id, Kind, id) is { } json ? JsonSerializer.Deserialize<MassJob>(json) : null;
        if (job is null || job.Kind != kind || call.Now > DateTimeOffset.FromUnixTimeMilliseconds(job.Started) + Readable)
            throw Refusals.Top("NOT_FOUND", "The jobid given seems to be invalid", new JsonObject { ["param_name"] = "job_id" }, 404);
        string state = StateOf(job, context);
        bool isOver = state == "COMPLETED";
        var status = new JsonObject
        {
            ["Status"] = state,
            ["Total_Count"] = job.Total,
            [$"{word}_Count"] = isOver ? job.Done : 0,
            ["Failed_Count"] = 0,
        };
        if (word != "Deleted") status[$"Not_{word}_Count"] = isOver ? job.NotDone : 0;
        else status["Failed_Count"] = isOver ? job.NotDone : 0;
        return ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(status) });
    }

    private static string StateOf(MassJob job, RecordContext context)
    {
        TimeSpan age = context.Now - DateTimeOffset.FromUnixTimeMilliseconds(job.Started);
        if (age >= context.Rules.MassJobDuration) return "COMPLETED";
        return age < context.Rules.MassJobDuration / 3 ? "SCHEDULED" : "RUNNING";
    }
}
