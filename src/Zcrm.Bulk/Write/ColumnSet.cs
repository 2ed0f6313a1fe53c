using System.Text;

namespace Zcrm.Bulk;

/// <summary>The columns of a job: those that are in its file, in their order, those that have the same value in every row, and those of its rows' rows.</summary>
internal sealed class ColumnSet
{
    /// <summary>A column for no field: the number of the row, by which rows in other files lead to it.</summary>
    public static readonly BulkColumn Link = new("zcrm_row");

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public ColumnSet(IEnumerable<BulkColumn> columns, IReadOnlyList<ChildColumns>? children = null, IReadOnlySet<string>? ignored = null)
    {
        BulkColumn[] all = [.. columns];
        InFile = [.. all.Where(column => column.DefaultValue is null)];
        Defaults = [.. all.Where(column => column.DefaultValue is not null)];
        Children = children ?? [];
        Ignored = ignored ?? new HashSet<string>();
        LinkPlace = Array.FindIndex(InFile, IsLink);
        for (int i = 0; i < InFile.Length; i++)
        {
            if (i != LinkPlace) _places.TryAdd(InFile[i].SourceName, i);
        }
    }

    public BulkColumn[] InFile { get; }

    public IReadOnlyList<BulkColumn> Defaults { get; }

    /// <summary>The rows within its rows, each kind in a file of its own.</summary>
    public IReadOnlyList<ChildColumns> Children { get; }

    /// <summary>What the input has, and is not written because Zoho keeps it itself.</summary>
    public IReadOnlySet<string> Ignored { get; }

    /// <summary>The place of the column to which rows in other files lead; -1 when there is none.</summary>
    public int LinkPlace { get; }

    public IEnumerable<BulkColumn> All => InFile.Concat(Defaults);

    /// <summary>How many columns the job's result shows.</summary>
    public int Shown => Math.Min(BulkLimits.ShownColumns, InFile.Length - (LinkPlace < 0 ? 0 : 1));

    public byte[] Header => Line(InFile.Select(column => column.Field));

    public static bool IsLink(BulkColumn column) => ReferenceEquals(column, Link);

    public static byte[] Line(IEnumerable<string> names)
    {
        var row = new CsvRow();
        row.Clear();
        foreach (string name in names) row.Add(Encoding.UTF8.GetBytes(name));
        row.End();
        return row.Bytes.ToArray();
    }

    /// <summary>The place in the file of what has a name in the input; -1 when it is not written there.</summary>
    public int PlaceOf(string source) => _places.GetValueOrDefault(source, -1);

    /// <summary>The rows' place among the files of rows; -1 when the name holds none.</summary>
    public int ChildOf(string source)
    {
        for (int i = 0; i < Children.Count; i++)
        {
            if (Children[i].Source == source) return i;
        }

        return -1;
    }

    public bool Writes(string source) => PlaceOf(source) >= 0 || ChildOf(source) >= 0;

    public bool Knows(string source) => Writes(source) || Ignored.Contains(source);

    /// <summary>The same columns with the one by which records are found in front, so that the job's result shows it.</summary>
    public ColumnSet KeyFirst(string? key) => new(All.OrderBy(column => column.Field == key ? 0 : 1), Children, Ignored);

    /// <summary>The same columns and more.</summary>
    public ColumnSet With(IEnumerable<string> names) => new(All.Concat(names.Select(name => new BulkColumn(name))), Children, Ignored);

    /// <summary>The same columns, with names that are known not to be written.</summary>
    public ColumnSet Without(IEnumerable<string> names) => new(All, Children, Ignored.Concat(names).ToHashSet());

    /// <summary>The same columns with these files of rows, and a column to which their rows lead.</summary>
    public ColumnSet WithChildren(IReadOnlyList<ChildColumns> children) =>
        new(children.Count == 0 || LinkPlace >= 0 ? All : InFile.Append(Link).Concat(Defaults), children, Ignored);

    /// <summary>Whether it has the columns of another in the same places, and perhaps more behind them.</summary>
    public bool IsGrownFrom(ColumnSet other) =>
        StartsWith(InFile, other.InFile, column => column.Field)
        && StartsWith(Defaults, other.Defaults, column => column.Field)
        && StartsWith(Children, other.Children, child => child.Field)
        && other.Children.Zip(Children).All(pair => pair.Second.Columns.IsGrownFrom(pair.First.Columns));

    private static bool StartsWith<T>(IReadOnlyList<T> list, IReadOnlyList<T> start, Func<T, string> name) =>
        list.Count >= start.Count && list.Take(start.Count).Select(name).SequenceEqual(start.Select(name));
}
