using System.Runtime.InteropServices;

namespace Zcrm.Bulk;

/// <summary>
/// Gives every row that was sent its end from the job's result. The result has no row numbers: rows are known by their place, which is checked by the
/// columns that are shown. Where the places do not agree, only rows are joined whose columns are theirs alone.
/// </summary>
internal static class OutcomeJoin
{
    private const string Missing = "The job's result does not tell of the row.";
    private const string Ambiguous = "The job's result is in another order, and several rows begin with the same values.";

    /// <param name="sent">The marks of the rows, in order.</param>
    /// <param name="results">The rows of the result.</param>
    /// <param name="areComparable">Whether the result shows the columns of which the marks are.</param>
    public static IReadOnlyList<RowEnd> Join(IReadOnlyList<ulong> sent, IReadOnlyList<ResultRow> results, bool areComparable)
    {
        bool isWhole = sent.Count == results.Count;
        if (!areComparable) return isWhole ? InOrder(results) : [.. sent.Select(_ => RowEnd.Unknown(Missing))];

        // Values that Zoho wrote otherwise, a date for example, are found nowhere: no row that is elsewhere, so all are in their places.
        return isWhole && !AnyElsewhere(sent, results) ? InOrder(results) : ByKey(sent, results);
    }

    private static RowEnd[] InOrder(IReadOnlyList<ResultRow> results) => [.. results.Select(row => row.End)];

    private static bool AnyElsewhere(IReadOnlyList<ulong> sent, IReadOnlyList<ResultRow> results)
    {
        HashSet<ulong>? displaced = null;
        for (int i = 0; i < sent.Count; i++)
        {
            if (sent[i] != results[i].Key) (displaced ??= []).Add(sent[i]);
        }

        if (displaced is null) return false;
        for (int i = 0; i < sent.Count; i++)
        {
            if (sent[i] != results[i].Key && displaced.Contains(results[i].Key)) return true;
        }

        return false;
    }

    private static RowEnd[] ByKey(IReadOnlyList<ulong> sent, IReadOnlyList<ResultRow> results)
    {
        var found = new Dictionary<ulong, (int Count, RowEnd End)>();
        foreach (ResultRow row in results)
        {
            ref (int Count, RowEnd End) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(found, row.Key, out _);
            entry = (entry.Count + 1, row.End);
        }

        var counts = sent.CountBy(key => key).ToDictionary();
        return [.. sent.Select(key => !found.TryGetValue(key, out (int Count, RowEnd End) entry) ? RowEnd.Unknown(Missing)
            : entry.Count == 1 && counts[key] == 1 ? entry.End : RowEnd.Unknown(Ambiguous))];
    }
}
