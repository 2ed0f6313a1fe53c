using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Bulk write jobs (reference 10).</summary>
internal sealed class BulkWriteApi
{
    private readonly EmulatorContext _context;
    private readonly BulkFiles _files;
    private readonly BulkWriteRequestReader _reader;
    private readonly BulkWriteJson _json;
    private readonly BulkJobs _jobs;

    public BulkWriteApi(EmulatorContext context, BulkFiles files, UploadBook uploads, BackgroundTasks background, HttpClient http)
    {
        (_context, _files) = (context, files);
        _reader = new BulkWriteRequestReader(context.Data.Catalog, uploads);
        _json = new BulkWriteJson(context.Data.Catalog, context.Rules);
        var import = new BulkImport(context, files, uploads);
        _jobs = new BulkJobs(
            context, background, files, new BulkJobBook(context, "bulk_write_job"), import.Run, new BulkCallback(background, http, _json.Status));
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "bulk/write", ["ZohoCRM.bulk.CREATE"], Create),
        new("GET", "bulk/write/{id}", [], Status),
        new("GET", "bulk/write/{id}/result", [], call => Result(call, call.Path["id"])),
        new("GET", "bulk/write-result/{org}/bulk-write/{id}/{file}", [], call => Result(call, call.Path["id"])),
    ];

    private ValueTask<ApiAnswer> Create(ApiCall call)
    {
        JsonObject body = BulkBody.Read(call);
        BulkWriteRequest request = _reader.Read(call, body);
        BulkJob job = _jobs.Start(call, JsonSerializer.Serialize(request), CallbackRule.Read(body));
        return ValueTask.FromResult(new ApiAnswer(201) { Json = BulkWriteJson.Added(call.User, job) });
    }

    private async ValueTask<ApiAnswer> Status(ApiCall call)
    {
        CheckScope(call);
        string id = call.Path["id"];
        (BulkJob job, BulkState state) = await _jobs.LookAsync(call, id).ConfigureAwait(false) ?? throw NotFound(id);
        return ApiAnswer.Ok(_json.Status(_context.Accounts.FindUser(job.UserId)!, job, state));
    }

    /// <summary>The file of a job that is completed, for a week.</summary>
    private ValueTask<ApiAnswer> Result(ApiCall call, string id)
    {
        CheckScope(call);
        BulkOutcome? outcome = _jobs.Find(call, id)?.Outcome;
        if (outcome?.File is not { } file || outcome.IsOlderThan(call.Rules.BulkWriteRetention, call.Now) || !_files.Exists(file)) throw NotFound(id);
        return ValueTask.FromResult(BulkFileAnswer.Of(_files, file, $"{id}.zip"));
    }

    /// <summary>Who may start jobs, or read in bulk, may look at them; the specifications and the pages name different scopes.</summary>
    private static void CheckScope(ApiCall call)
    {
        if (!call.HasScope("ZohoCRM.bulk.CREATE") && !call.HasScope("ZohoCRM.bulk.READ")) throw new ApiRefusedException(GatewayRefusals.MissingScope);
    }

    private static ApiRefusedException NotFound(string id) =>
        Refusals.Top("RESOURCE_NOT_FOUND", "The requested resource doesn't exist.", new JsonObject { ["resource"] = id }, 404);
}
