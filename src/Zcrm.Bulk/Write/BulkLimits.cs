namespace Zcrm.Bulk;

/// <summary>What Zoho takes in one bulk write job.</summary>
internal static class BulkLimits
{
    public const int RowsPerJob = 25_000;

    public const int Columns = 200;

    public const long ZipBytes = 25 * 1024 * 1024;

    /// <summary>How many columns of the upload come back in the result, at most.</summary>
    public const int ShownColumns = 3;
}
