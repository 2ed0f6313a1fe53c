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
        for (int i = 0; i < InFile.Length; i++) _places.TryAdd(InFile[i].SourceName, i);
    }

    public BulkColumn[] InFile { get; }

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

    /// <summary>The place in the file of what has a name in the input; -1 when it is not written.</summary>
    public int PlaceOf(string source) => _places.GetValueOrDefault(source, -1);

    /// <summary>The same columns with the one by which records are found in front, so that the job's result shows it.</summary>
    public ColumnSet KeyFirst(string? key) => new(All.OrderBy(column => column.Field == key ? 0 : 1));

    /// <summary>The same columns and more.</summary>
    public ColumnSet With(IEnumerable<string> names) => new(All.Concat(names.Select(name => new BulkColumn(name))));
}
