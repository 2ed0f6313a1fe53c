using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes the records of a bulk read into a zipped file, a batch at a time (reference 9.3).</summary>
internal sealed class BulkReadExport(EmulatorContext context, BulkFiles files, BulkPageTokens tokens)
{
    private const int IcsLimit = 20_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public BulkOutcome Run(EmulatedUser user, BulkJob job, CancellationToken cancellationToken)
    {
        BulkReadRequest request = JsonSerializer.Deserialize<BulkReadRequest>(job.Request)!;
        JsonObject shown = JsonNode.Parse(request.Query)!.AsObject();
        EmulatedModule module = context.Data.Catalog.Find(user.Org, shown["module"]!["api_name"]!.ToString())!;
        BulkQuery query = BulkQuery.Read(context.Data.Catalog, user.Org, module, shown);
        int limit = request.FileType == "ics" ? Math.Min(IcsLimit, context.Rules.BulkReadRowLimit) : context.Rules.BulkReadRowLimit;
        var reader = new BulkReader(context.Data.Table, context.Accounts.UsersOf, user, query);
        BulkReadEnd end = Write(job.Id, request, reader, limit, cancellationToken);
        DateTimeOffset now = context.Clock.GetUtcNow();
        string? next = end.HasMore ? tokens.Add(user.Org.Id, job.Id, Next(job, request, end.LastId, now)) : null;
        var result = new JsonObject
        {
            ["page"] = request.Page,
            ["per_page"] = limit,
            ["count"] = end.Count,
            ["download_url"] = $"/crm/bulk/v{job.Version}/read/{job.Id}/result",
            ["more_records"] = end.HasMore,
            ["next_page_token"] = next,
        };
        return new BulkOutcome(now.ToUnixTimeMilliseconds(), null, FileOf(job.Id), result.ToJsonString());
    }

    private static string FileOf(string jobId) => $"read-{jobId}.zip";

    private static BulkPageToken Next(BulkJob job, BulkReadRequest request, long lastId, DateTimeOffset now) =>
        new(job.UserId, request.Query, request.FileType, request.Page + 1, lastId, now.AddDays(1).ToUnixTimeSeconds());

    private BulkReadEnd Write(string jobId, BulkReadRequest request, BulkReader reader, int limit, CancellationToken cancellationToken)
    {
        using FileStream file = files.Create(FileOf(jobId));
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        using Stream entry = zip.CreateEntry($"{jobId}.{request.FileType}", CompressionLevel.Fastest).Open();
        using var text = new StreamWriter(entry, Utf8, 64 * 1024);
        IBulkReadWriter writer = request.FileType == "ics" ? new IcsWriter(text) : new CsvWriter(text);
        long skip = request.AfterId > 0 ? 0 : (long)(request.Page - 1) * limit;
        return reader.Read(writer, request.AfterId, skip, limit, cancellationToken);
    }
}
