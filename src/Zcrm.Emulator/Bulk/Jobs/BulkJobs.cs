using System.Collections.Concurrent;

namespace Zcrm.Emulator;

/// <summary>What a job does.</summary>
/// <param name="user">For whom.</param>
/// <param name="job">The job.</param>
/// <param name="cancellationToken">Ends it with the emulator.</param>
internal delegate BulkOutcome BulkWork(EmulatedUser user, BulkJob job, CancellationToken cancellationToken);

/// <summary>Takes bulk jobs through their states: look by look, or by the clock (reference 15, bulk job speed).</summary>
internal sealed class BulkJobs(EmulatorContext context, BackgroundTasks background, BulkFiles files, BulkJobBook book, BulkWork work, BulkCallback callback)
{
    private readonly ConcurrentDictionary<string, Lazy<Task>> _running = new(StringComparer.Ordinal);

    public BulkJob Start(ApiCall call, string request, Uri? tell)
    {
        BulkJob job = book.Add(call, request, tell);
        if (context.Rules.BulkJobDuration is { } duration) background.Later(duration, () => Run(call.User, job.Id));
        else if (tell is not null) _ = Run(call.User, job.Id);
        return job;
    }

    /// <summary>Looks at a job; if that takes it to its end, its work is done before the answer.</summary>
    /// <returns>The job and its state; null when there is none.</returns>
    public async ValueTask<(BulkJob Job, BulkState State)?> LookAsync(ApiCall call, string id)
    {
        if (book.Find(call.Org.Id, id) is not { } job) return null;
        if (job.Outcome is null)
        {
            job = book.Change(call.Org.Id, id, seen => seen with { Looks = seen.Looks + 1 });
            if (StateByTime(job, call.Now) == BulkState.Completed)
            {
                await Run(context.Accounts.FindUser(job.UserId)!, id).ConfigureAwait(false);
                job = book.Find(call.Org.Id, id)!;
            }
        }

        return (job, job.Outcome is null ? StateByTime(job, call.Now) : StateOf(job.Outcome));
    }

    public BulkJob? Find(ApiCall call, string id) => book.Find(call.Org.Id, id);

    public static BulkState StateOf(BulkOutcome outcome) => outcome.FailureCode is null ? BulkState.Completed : BulkState.Failed;

    private BulkState StateByTime(BulkJob job, DateTimeOffset now)
    {
        BulkState state = StateUnhindered(job, now);
        return job.Fault is { NeverEnds: true } && state > BulkState.InProgress ? BulkState.InProgress : state;
    }

    private BulkState StateUnhindered(BulkJob job, DateTimeOffset now)
    {
        if (context.Rules.BulkJobDuration is not { } duration) return (BulkState)Math.Min(job.Looks, (int)BulkState.Completed);
        TimeSpan age = now - job.CreatedAt;
        if (age >= duration) return BulkState.Completed;
        return age < duration / 3 ? BulkState.Added : age < duration * 2 / 3 ? BulkState.Queued : BulkState.InProgress;
    }

    /// <summary>Does the work once, whoever asks for it.</summary>
    private Task Run(EmulatedUser user, string id) =>
        _running.GetOrAdd(id, _ => new Lazy<Task>(() => background.Run(cancellationToken => Work(user, id, cancellationToken)))).Value;

    private void Work(EmulatedUser user, string id, CancellationToken cancellationToken)
    {
        BulkJob job = book.Find(user.Org.Id, id)!;
        if (job.Outcome is not null || job.Fault is { NeverEnds: true }) return;
        BulkOutcome outcome = (job.Fault?.FailureCode ?? context.Rules.BulkJobFailure) is { } code
            ? new BulkOutcome(context.Clock.GetUtcNow().ToUnixTimeMilliseconds(), code, null, "{}")
            : work(user, job, cancellationToken);
        if (job.Fault is { BreaksFile: true } && outcome.File is { } file) files.Break(file);
        job = book.Change(user.Org.Id, id, running => running with { Outcome = outcome });
        if (job.Callback is not null) callback.Send(user, job);
    }
}
