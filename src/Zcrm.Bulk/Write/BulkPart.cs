namespace Zcrm.Bulk;

/// <summary>The rows of one job: what is sent of them, the marks by which they are known again, and those that are not sent.</summary>
internal sealed class BulkPart(int number, long first, ColumnSet columns)
{
    private readonly Dictionary<int, RowEnd> _ends = [];

    public int Number => number;

    /// <summary>The place of its first row in the input.</summary>
    public long First => first;

    public ColumnSet Columns => columns;

    /// <summary>How many rows of the input it has.</summary>
    public int Rows { get; private set; }

    /// <summary>The marks of the rows that are sent.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>A mark of all its rows, to tell whether an input is still the same.</summary>
    public ulong Fingerprint { get; private set; } = RowKey.Start;

    /// <summary>The zip to upload; null when there is nothing to send, or it was sent before.</summary>
    public FileStream? Zip { get; set; }

    public void Sent(CsvRow row)
    {
        Rows++;
        Keys.Add(row.Key);
        Fingerprint = RowKey.Add(RowKey.Add(Fingerprint, row.Key), (ulong)row.Bytes.Length);
    }

    public void Kept(RowEnd end)
    {
        _ends.Add(Rows++, end);
        Fingerprint = RowKey.Add(Fingerprint, 0);
    }

    /// <summary>Whether a row, by its place in the part, was kept back.</summary>
    public bool IsKept(int row) => _ends.ContainsKey(row);

    /// <summary>The end of every row, in order.</summary>
    /// <param name="sent">The ends of those that were sent.</param>
    public IEnumerable<RowEnd> Ends(IReadOnlyList<RowEnd> sent)
    {
        int next = 0;
        for (int row = 0; row < Rows; row++) yield return _ends.TryGetValue(row, out RowEnd kept) ? kept : sent[next++];
    }
}
