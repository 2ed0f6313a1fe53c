namespace Zcrm.Bulk;

/// <summary>What became of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Ends">The ends of the rows that were sent, in order.</param>
/// <param name="JobId">The job that carried them; empty when there was none.</param>
/// <param name="Cause">The failure of a call or the job, when that is why rows ended so.</param>
internal sealed record PartResult(BulkPart Part, IReadOnlyList<RowEnd> Ends, CrmId JobId, ZcrmException? Cause)
{
    /// <summary>The result of every row; job and cause are told of those that were sent.</summary>
    public IEnumerable<BulkRowResult> Rows()
    {
        int row = 0;
        foreach (RowEnd end in Part.Ends(Ends))
        {
            bool isKept = Part.IsKept(row);
            yield return new BulkRowResult(Part.First + row++, end, isKept ? default : JobId, isKept || end.Error is null ? null : Cause);
        }
    }
}
