namespace Zcrm.Bulk;

/// <summary>The rows of one job: what is sent of them, the marks by which they are known again, and those that are not sent.</summary>
internal sealed class BulkPart(int number, long first, ColumnSet columns)
{
    private readonly Dictionary<int, RowEnd> _ends = [];
    private readonly List<BulkChildPart> _children = [.. columns.Children.Select(_ => new BulkChildPart())];

    public int Number => number;

    /// <summary>The place of its first row in the input.</summary>
    public long First => first;

    public ColumnSet Columns { get; private set; } = columns;

    /// <summary>How many rows of the input it has.</summary>
    public int Rows { get; private set; }

    /// <summary>The marks of the rows that are sent.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>The rows that go with them, one for each of the columns' children.</summary>
    public IReadOnlyList<BulkChildPart> Children => _children;

    /// <summary>A mark of all its rows, to tell whether an input is still the same.</summary>
    public ulong Fingerprint { get; private set; } = RowKey.Start;

    /// <summary>The zip to upload; null when there is nothing to send, or it was sent before.</summary>
    public FileStream? Zip { get; set; }

    public void Sent(CsvRow row, RowChildren children)
    {
        foreach (RowChildren.ChildRow child in children.Rows)
        {
            _children[child.File].Add(Keys.Count, child);
            Note(child.Key, child.Length);
        }

        Rows++;
        Keys.Add(row.Key);
        Note(row.Key, row.Bytes.Length);
    }

    public void Kept(RowEnd end)
    {
        _ends.Add(Rows++, end);
        Fingerprint = RowKey.Add(Fingerprint, 0);
    }

    /// <summary>Goes on with more columns; in those, the rows so far have nothing.</summary>
    public void Grow(ColumnSet grown)
    {
        AddEmpty(Keys, grown.Shown - Columns.Shown);
        for (int i = 0; i < _children.Count; i++) AddEmpty(_children[i].Keys, grown.Children[i].Shown - Columns.Children[i].Shown);
        for (int i = _children.Count; i < grown.Children.Count; i++) _children.Add(new BulkChildPart());
        Columns = grown;
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

    private void Note(ulong key, int length) => Fingerprint = RowKey.Add(RowKey.Add(Fingerprint, key), (ulong)length);

    private static void AddEmpty(List<ulong> keys, int cells)
    {
        for (; cells > 0; cells--)
        {
            for (int i = 0; i < keys.Count; i++) keys[i] = RowKey.Add(keys[i], ReadOnlySpan<byte>.Empty);
        }
    }
}
