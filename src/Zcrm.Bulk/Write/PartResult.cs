namespace Zcrm.Bulk;

/// <summary>What became of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Ends">The ends of the rows that were sent, in order.</param>
/// <param name="JobId">The job that carried them; empty when there was none.</param>
/// <param name="Cause">The failure of a call or the job, when that is why rows ended so.</param>
internal sealed record PartResult(BulkPart Part, IReadOnlyList<RowEnd> Ends, CrmId JobId, ZcrmException? Cause)
{
    public IEnumerable<BulkRowResult> Rows()
    {
        long index = Part.First;
        foreach (RowEnd end in Part.Ends(Ends)) yield return new BulkRowResult(index++, end, JobId, end.Error is null ? null : Cause);
    }
}
