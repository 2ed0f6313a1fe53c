namespace Zcrm;

/// <summary>Not every record of a batch succeeded; thrown only when asked for by <see cref="WriteResults.EnsureAllSucceeded"/>.</summary>
public sealed class ZcrmBatchException : ZcrmException
{
    private const int Shown = 3;

    internal ZcrmBatchException(WriteResults results)
        : base(Describe(results), results.Failed.Select(result => result.Cause).FirstOrDefault(cause => cause is not null)) => Results = results;

    /// <summary>What became of every record.</summary>
    public WriteResults Results { get; }

    private static string Describe(WriteResults results)
    {
        WriteResult[] failed = [.. results.Failed];
        string more = failed.Length > Shown ? $"; and {failed.Length - Shown} more" : "";
        return $"{failed.Length} of {results.Count} records failed: {string.Join("; ", failed.Take(Shown))}{more}.";
    }
}
