namespace Zcrm.Emulator;

/// <summary>Answers with a job's zipped file, piece by piece.</summary>
internal static class BulkFileAnswer
{
    public static ApiAnswer Of(BulkFiles files, string file, string name) => new ApiAnswer(200)
    {
        OpenBody = () => files.Open(file),
        ContentType = "application/zip",
    }.With("Content-Disposition", $"attachment; filename=\"{name}\"");
}
