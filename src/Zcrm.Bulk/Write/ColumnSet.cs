using System.Text;

namespace Zcrm.Bulk;

/// <summary>The columns of a job: those that are in its file, in their order, and those that have the same value in every row.</summary>
internal sealed class ColumnSet
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public ColumnSet(IEnumerable<BulkColumn> columns)
    {
        BulkColumn[] all = [.. columns];
        InFile = [.. all.Where(column => column.DefaultValue is null)];
        Defaults = [.. all.Where(column => column.DefaultValue is not null)];
        for (int i = 0; i < InFile.Count; i++) _places.TryAdd(InFile[i].SourceName, i);
    }

    public IReadOnlyList<BulkColumn> InFile { get; }

    public IReadOnlyList<BulkColumn> Defaults { get; }

    public IEnumerable<BulkColumn> All => InFile.Concat(Defaults);

    public byte[] Header
    {
        get
        {
            var row = new CsvRow();
            row.Clear();
            foreach (BulkColumn column in InFile) row.Add(Encoding.UTF8.GetBytes(column.Field));
            row.End();
            return row.Bytes.ToArray();
        }
    }

    public bool HasSource(string name) => _places.ContainsKey(name);

    public BulkColumn? Find(string source) => _places.TryGetValue(source, out int place) ? InFile[place] : null;

    /// <summary>The same columns with the one by which records are found in front, so that the job's result shows it.</summary>
    public ColumnSet KeyFirst(string? key) => new(All.OrderBy(column => column.Field == key ? 0 : 1));

    /// <summary>The same columns and more.</summary>
    public ColumnSet With(IEnumerable<string> names) => new(All.Concat(names.Select(name => new BulkColumn(name))));
}
