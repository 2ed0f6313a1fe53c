namespace Zcrm.Bulk;

/// <summary>What became of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Ends">The ends of the rows that were sent, in order.</param>
/// <param name="ChildEnds">The ends of the rows that went with them, one list for each kind; null: they ended as their records did.</param>
/// <param name="JobId">The job that carried them; empty when there was none.</param>
/// <param name="Cause">The failure of a call or the job, when that is why rows ended so.</param>
internal sealed record PartResult(
    BulkPart Part, IReadOnlyList<RowEnd> Ends, IReadOnlyList<IReadOnlyList<RowEnd>>? ChildEnds, CrmId JobId, ZcrmException? Cause)
{
    /// <summary>The result of every row; job and cause are told of those that were sent.</summary>
    public IEnumerable<BulkRowResult> Rows()
    {
        int[] next = new int[Part.Children.Count];
        int row = 0;
        int sent = 0;
        foreach (RowEnd end in Part.Ends(Ends))
        {
            bool isKept = Part.IsKept(row);
            IReadOnlyList<BulkChildResult> children = isKept || next.Length == 0 ? [] : Children(sent, end, next);
            if (!isKept) sent++;
            ZcrmException? cause = isKept || end.Error is null ? null : Cause;
            yield return new BulkRowResult(Part.First + row++, end, isKept ? default : JobId, cause, children);
        }
    }

    /// <param name="parent">The place of the record among those that were sent.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="next">For each kind, the row that comes next.</param>
    private List<BulkChildResult> Children(int parent, RowEnd end, int[] next)
    {
        var results = new List<BulkChildResult>();
        for (int kind = 0; kind < next.Length; kind++)
        {
            BulkChildPart rows = Part.Children[kind];
            for (; next[kind] < rows.Parents.Count && rows.Parents[next[kind]] == parent; next[kind]++)
            {
                RowEnd own = ChildEnds is null ? end with { Id = default } : ChildEnds[kind][next[kind]];
                results.Add(new BulkChildResult(Part.Columns.Children[kind].Field, rows.Indexes[next[kind]], own));
            }
        }

        return results;
    }
}
