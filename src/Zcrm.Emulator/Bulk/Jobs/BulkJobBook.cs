using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Keeps the bulk jobs of one kind.</summary>
internal sealed class BulkJobBook(EmulatorContext context, string kind)
{
    public BulkJob Add(ApiCall call, string request, Uri? callback)
    {
        string id = MetadataIds.Id(call.Org, 850_000_000 + context.Documents.NextNumber("bulk_jobs/" + call.Org.Id));
        var job = new BulkJob(id, call.User.Id, call.Now.ToUnixTimeMilliseconds(), call.Version, request) 
        {
            Callback = callback,
            Origin = call.Origin,
            Fault = context.Faults.TakeBulk(),
        };
        Write(call.Org.Id, job);
        return job;
    }

    public BulkJob? Find(string orgId, string id) =>
        context.Documents.ReadDocument(orgId, kind, id) is { } json ? JsonSerializer.Deserialize<BulkJob>(json) : null;

    /// <summary>Changes a job; nobody comes in between.</summary>
    public BulkJob Change(string orgId, string id, Func<BulkJob, BulkJob> change) => context.Database.Transact(() =>
    {
        BulkJob changed = change(Find(orgId, id)!);
        Write(orgId, changed);
        return changed;
    });

    private void Write(string orgId, BulkJob job) => context.Documents.WriteDocument(orgId, kind, job.Id, JsonSerializer.Serialize(job));
}
