namespace Zcrm.Bulk;

/// <summary>The result file of a job is not what it should be: no zip, damaged, or with other rows than the job tells of.</summary>
/// <remarks>The job itself has done its work; its file can be downloaded again as long as Zoho keeps it.</remarks>
public sealed class ZcrmBulkFileException : ZcrmException
{
    internal ZcrmBulkFileException(string job, string how, Exception? inner = null)
        : base($"The result file of {job} cannot be read: {how.TrimEnd('.')}. Resume the job to download the file again.", inner) => Job = job;

    /// <summary>The job: what it is, and its id.</summary>
    public string Job { get; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
