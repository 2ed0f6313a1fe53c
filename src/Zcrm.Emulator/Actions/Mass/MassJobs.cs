using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// The jobs on many records (reference 11.11). Each comes to its records as its time passes: when the clock gets there, or at the latest when somebody
/// asks.
/// </summary>
internal sealed class MassJobs(MassJobBook book, RecordTable table, UsersOfOrg users, MassTimers timers)
{
    private const int ChunkSize = 250;
    private static readonly TimeSpan Readable = TimeSpan.FromDays(60);
    private readonly Dictionary<string, MassWork> _works = new(StringComparer.Ordinal);

    /// <summary>Says what jobs of a kind do.</summary>
    public void Register(string kind, MassWork work) => _works.Add(kind, work);

    /// <returns>The job's id.</returns>
    public string Start(RecordContext context, string kind, string module, JsonNode work, IReadOnlyList<string> ids)
    {
        string id = book.NextId(context.Org);
        book.Write(
            context.Org, new MassJob(id, kind, module, context.Now.ToUnixTimeMilliseconds(), context.User.Id, context.Version, work.ToJsonString(), ids));
        timers.Add(context, now => Advance(context with { Now = now }));
        return id;
    }

    /// <summary>Whether a job of this kind is under way on the module; there can be one at a time.</summary>
    public bool IsUnderWay(RecordContext context, string kind, string module)
    {
        Advance(context);
        return book.UnderWay(context.Org).Exists(job => job.Kind == kind && job.Module == module);
    }

    /// <summary>Answers how far a job is; the keys are capitalised. It can be asked for 60 days.</summary>
    /// <param name="call">The call, with the parameter <c>job_id</c>.</param>
    /// <param name="kind">What kind of job it must be.</param>
    /// <param name="word">The word in the names of the counts, for example <c>Updated</c>.</param>
    public ApiAnswer Status(ApiCall call, string kind, string word)
    {
        string id = call.Query["job_id"].ToString();
        if (id.Length == 0) throw Refusals.MissingParameter("job_id");
        Advance(RecordContext.Of(call));
        if (book.Find(call.Org, id) is not { } job || job.Kind != kind || job.Age(call.Now) > Readable)
            throw Refusals.Top("NOT_FOUND", "The jobid given seems to be invalid", new JsonObject { ["param_name"] = "job_id" }, 404);
        bool isDeletion = word == "Deleted";
        var status = new JsonObject
        {
            ["Status"] = Word(job, call, isDeletion),
            ["Total_Count"] = job.Ids.Count,
            [$"{word}_Count"] = job.Done,
            ["Failed_Count"] = isDeletion ? job.NotDone : 0,
        };
        if (!isDeletion) status[$"Not_{word}_Count"] = job.NotDone;
        return ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(status) });
    }

    /// <summary>A deletion is never called scheduled.</summary>
    private static string Word(MassJob job, ApiCall call, bool isDeletion)
    {
        if (job.IsOver) return "COMPLETED";
        if (job.Age(call.Now) >= call.Rules.MassJobDuration / 3) return "RUNNING";
        return isDeletion ? "QUEUED" : "SCHEDULED";
    }

    /// <summary>Lets every job of an organization do what it has come to.</summary>
    private void Advance(RecordContext now)
    {
        foreach (MassJob job in book.UnderWay(now.Org))
        {
            while (table.Transact(() => DoSome(now, job.Id)))
            {
                // Other calls come in between.
            }
        }
    }

    /// <returns>Whether there is more to do by now.</returns>
    private bool DoSome(RecordContext now, string id)
    {
        if (book.Find(now.Org, id) is not { } job) return false;
        int due = job.Due(now.Now, now.Rules.MassJobDuration);
        string[] ids = [.. job.Ids.Skip(job.Next).Take(Math.Min(due - job.Next, ChunkSize))];
        if (ids.Length == 0) return false;
        RecordContext context = now with { User = users(now.Org).First(user => user.Id == job.UserId), Version = job.Version };
        int done = ids.Count(_works[job.Kind](context, job));
        MassJob advanced = job with { Done = job.Done + done, NotDone = job.NotDone + ids.Length - done };
        book.Write(now.Org, advanced);
        return advanced.Next < due;
    }
}
