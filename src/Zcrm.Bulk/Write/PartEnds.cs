namespace Zcrm.Bulk;

/// <summary>Reads from a job's result how each row of a part ended, and each row that went with it.</summary>
internal static class PartEnds
{
    public static async Task<(IReadOnlyList<RowEnd> Ends, IReadOnlyList<IReadOnlyList<RowEnd>> ChildEnds)> ReadAsync(
        JobFile file, string module, BulkPart part, CancellationToken cancellationToken)
    {
        bool isAlone = part.Children.Count == 0;
        IReadOnlyList<RowEnd> ends = await ReadAsync(file, isAlone ? null : module, part.Keys, part.Columns.Shown, cancellationToken).ConfigureAwait(false);
        var childEnds = new List<IReadOnlyList<RowEnd>>();
        foreach ((BulkChildPart rows, ChildColumns columns) in part.Children.Zip(part.Columns.Children))
            childEnds.Add(await ReadChildrenAsync(file, rows, columns, cancellationToken).ConfigureAwait(false));
        return (ends, childEnds);
    }

    /// <summary>What is known of the records stays known where the file of their rows is not there.</summary>
    private static async Task<IReadOnlyList<RowEnd>> ReadChildrenAsync(
        JobFile file, BulkChildPart rows, ChildColumns columns, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(file, columns.Module, rows.Keys, columns.Shown, cancellationToken).ConfigureAwait(false);
        }
        catch (ZcrmBulkFileException exception)
        {
            return [.. rows.Keys.Select(_ => RowEnd.Unknown(exception.Message))];
        }
    }

    /// <param name="file">The job's result.</param>
    /// <param name="module">The module of whose file it is; null: there is one file.</param>
    /// <param name="keys">The marks of the rows that were sent.</param>
    /// <param name="shown">How many columns it should show.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private static async Task<IReadOnlyList<RowEnd>> ReadAsync(
        JobFile file, string? module, List<ulong> keys, int shown, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        using JobEntry entry = await file.OpenAsync(module, cancellationToken).ConfigureAwait(false);
        using ResultFile results = ResultFile.Open(entry, entry.Job);
        return OutcomeJoin.Join(keys, [.. results.Read()], results.Shown == shown);
    }
}
