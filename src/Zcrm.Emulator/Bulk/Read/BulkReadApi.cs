using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Bulk read jobs (reference 9).</summary>
internal sealed class BulkReadApi
{
    private readonly EmulatorContext _context;
    private readonly BulkFiles _files;
    private readonly BulkPageTokens _tokens;
    private readonly BulkJobs _jobs;
    private readonly DownloadRate _rate;

    public BulkReadApi(EmulatorContext context, BulkFiles files, BackgroundTasks background, HttpClient http)
    {
        (_context, _files, _rate) = (context, files, new DownloadRate(context.Rules));
        _tokens = new BulkPageTokens(context.Documents);
        var export = new BulkReadExport(context, files, _tokens);
        _jobs = new BulkJobs(
            context, background, files, new BulkJobBook(context, "bulk_read_job"), export.Run, new BulkCallback(background, http, BulkReadJson.Status));
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "bulk/read", ["ZohoCRM.bulk.READ"], Create),
        new("GET", "bulk/read/{id}", ["ZohoCRM.bulk.READ"], Status),
        new("GET", "bulk/read/{id}/result", ["ZohoCRM.bulk.READ"], Result),
    ];

    private ValueTask<ApiAnswer> Create(ApiCall call)
    {
        JsonObject body = BulkBody.Read(call);
        Uri? callback = CallbackRule.Read(body);
        BulkReadRequest request = BulkReadRequest.Read(call, body, _context.Data.Catalog, _tokens);
        BulkJob job = _jobs.Start(call, JsonSerializer.Serialize(request), callback);
        return ValueTask.FromResult(new ApiAnswer(201) { Json = BulkReadJson.Added(call.User, job) });
    }

    private async ValueTask<ApiAnswer> Status(ApiCall call)
    {
        string id = call.Path["id"];
        (BulkJob job, BulkState state) = await _jobs.LookAsync(call, id).ConfigureAwait(false) ?? throw NotFound(id);
        return ApiAnswer.Ok(BulkReadJson.Status(_context.Accounts.FindUser(job.UserId)!, job, state));
    }

    /// <summary>The file of a job that is completed, for a day.</summary>
    private ValueTask<ApiAnswer> Result(ApiCall call)
    {
        string id = call.Path["id"];
        BulkOutcome? outcome = _jobs.Find(call, id)?.Outcome;
        if (outcome?.File is not { } file || outcome.IsOlderThan(call.Rules.BulkReadRetention, call.Now) || !_files.Exists(file)) throw NotFound(id);
        if (!_rate.TryTake(call.Org, call.Now)) throw new ApiRefusedException(FaultAnswers.TooManyRequests().After(call.Rules.RetryAfterSeconds));
        return ValueTask.FromResult(BulkFileAnswer.Of(_files, file, $"{id}.zip"));
    }

    private static ApiRefusedException NotFound(string id) =>
        Refusals.Top("RESOURCE_NOT_FOUND", "The requested resource doesn't exist.", new JsonObject { ["resource"] = id }, 404);
}
