namespace Zcrm.Bulk;

/// <summary>The rows of one kind that go in a job with their records.</summary>
internal sealed class BulkChildPart
{
    /// <summary>Their marks, in the order of their file.</summary>
    public List<ulong> Keys { get; } = [];

    /// <summary>For each, the place of its record among those that are sent.</summary>
    public List<int> Parents { get; } = [];

    /// <summary>For each, its place in the input.</summary>
    public List<int> Indexes { get; } = [];

    public void Add(int parent, RowChildren.ChildRow row)
    {
        Keys.Add(row.Key);
        Parents.Add(parent);
        Indexes.Add(row.Index);
    }
}
