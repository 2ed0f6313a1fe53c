using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Does the work of a bulk write job, file after file, some rows at a time so that other calls come in between (reference 10).</summary>
internal sealed class BulkImport(EmulatorContext context, BulkFiles files, UploadBook uploads)
{
    public BulkOutcome Run(EmulatedUser user, BulkJob job, CancellationToken cancellationToken)
    {
        BulkWriteRequest request = JsonSerializer.Deserialize<BulkWriteRequest>(job.Request)!;
        BulkFileImport[] imports = [.. request.Resources.Select(resource => new BulkFileImport(context, files, uploads, user, request, resource))];
        if (Check(imports, out int failed) is { } code) return Outcome(code, null, new BulkTally([.. imports.Select(_ => new BulkWriteCounts())], failed));
        using (var result = new BulkResultFile(files.Create(FileOf(job.Id))))
        {
            var parents = new BulkParents(imports.SelectMany(import => import.ParentColumns));
            foreach (BulkFileImport import in imports) import.Run(job, parents, result, cancellationToken);
        }

        return Outcome(null, FileOf(job.Id), new BulkTally([.. imports.Select(import => import.Counts)]));
    }

    private static string FileOf(string jobId) => $"write-{jobId}.zip";

    private BulkOutcome Outcome(string? failure, string? file, BulkTally tally) =>
        new(context.Clock.GetUtcNow().ToUnixTimeMilliseconds(), failure, file, JsonSerializer.Serialize(tally));

    /// <summary>All files must be whole before any of their rows is saved.</summary>
    private static string? Check(BulkFileImport[] imports, out int failed)
    {
        for (failed = 0; failed < imports.Length; failed++)
        {
            try
            {
                imports[failed].Check(imports[0]);
            }
            catch (BulkFileException failure)
            {
                return failure.Code;
            }
        }

        return null;
    }
}
