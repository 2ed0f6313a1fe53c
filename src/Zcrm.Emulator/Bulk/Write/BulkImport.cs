using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Does the work of a bulk write job, some rows at a time so that other calls come in between (reference 10).</summary>
internal sealed class BulkImport(EmulatorContext context, BulkFiles files, UploadBook uploads)
{
    private const int ChunkSize = 250;

    public BulkOutcome Run(EmulatedUser user, BulkJob job, CancellationToken cancellationToken)
    {
        BulkWriteRequest request = JsonSerializer.Deserialize<BulkWriteRequest>(job.Request)!;
        try
        {
            BulkWriteCounts counts = Write(user, job, request, cancellationToken);
            return Outcome(null, FileOf(job.Id), JsonSerializer.Serialize(counts));
        }
        catch (BulkFileException failure)
        {
            return Outcome(failure.Code, null, JsonSerializer.Serialize(new BulkWriteCounts()));
        }
    }

    public static string FileOf(string jobId) => $"write-{jobId}.zip";

    private BulkOutcome Outcome(string? failure, string? file, string result) =>
        new(context.Clock.GetUtcNow().ToUnixTimeMilliseconds(), failure, file, result);

    /// <summary>The file is read twice: it must be whole before any of its rows is saved.</summary>
    private BulkWriteCounts Write(EmulatedUser user, BulkJob job, BulkWriteRequest request, CancellationToken cancellationToken)
    {
        EmulatedModule module = context.Data.Catalog.Find(user.Org, request.Module)!;
        Upload upload = uploads.Find(user.Org, request.FileId)!;
        List<BulkCell> cells;
        using (BulkTable table = BulkTable.Open(files, upload, request.FileName, request.Encoding))
        {
            cells = BulkCells.Read(module, request, table.Header);
            table.Count(context.Rules.BulkWriteRowLimit);
        }

        using BulkTable rows = BulkTable.Open(files, upload, request.FileName, request.Encoding);
        using var result = new BulkResultFile(files.Create(FileOf(job.Id)), $"{module.ApiName}-{Path.GetFileName(request.FileName)}", cells);
        var writer = new BulkRowWriter(context.Data, user, module, request, cells);
        var counts = new BulkWriteCounts();
        while (context.Data.Table.Transact(() => WriteChunk(Now(user, job), rows, writer, result, counts))) cancellationToken.ThrowIfCancellationRequested();
        return counts;
    }

    private RecordContext Now(EmulatedUser user, BulkJob job) => new(user.Org, user, context.Clock.GetUtcNow(), job.Version, context.Rules);

    /// <returns>Whether there may be more.</returns>
    private static bool WriteChunk(RecordContext now, BulkTable rows, BulkRowWriter writer, BulkResultFile result, BulkWriteCounts counts)
    {
        var row = new List<string>();
        for (int count = 0; count < ChunkSize; count++)
        {
            if (!rows.Read(row)) return false;
            BulkRowOutcome outcome = writer.Write(now, row);
            counts.Count(outcome);
            result.Add(row, outcome);
        }

        return true;
    }
}
