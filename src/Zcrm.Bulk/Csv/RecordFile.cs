using System.Text;
using Sylvan.Data.Csv;

namespace Zcrm.Bulk;

/// <summary>The CSV of a bulk read as records. They are views over the rows' values as JSON, a few hundred rows sharing one piece of memory.</summary>
internal sealed class RecordFile : IDisposable
{
    private readonly CsvDataReader _csv;
    private readonly string _job;
    private readonly CellKind[] _kinds;
    private readonly JsonShape _shape;

    private RecordFile(CsvDataReader csv, string job, string[] names, CellKind[] kinds)
    {
        (_csv, _job, _kinds) = (csv, job, kinds);
        _shape = new JsonShape([.. names.Select(name => (Encoding.UTF8.GetBytes(name), name))]);
    }

    /// <param name="content">The CSV; it is on this machine, so it is read where records are asked for, without tasks.</param>
    /// <param name="job">The job in words, for errors.</param>
    /// <param name="kindOf">Tells the kind of a column by its name.</param>
    public static RecordFile Open(Stream content, string job, Func<string, CellKind> kindOf)
    {
        CsvDataReader csv = CsvSettings.Open(content, delimiter: ',');
        string[] names = MoveNext(csv, job) ? CsvSettings.Row(csv) : [];
        return new RecordFile(csv, job, names, [.. names.Select(kindOf)]);
    }

    /// <exception cref="ZcrmBulkFileException">A row has more or fewer cells than the header, or it is no CSV.</exception>
    public IEnumerable<T> Read<T>(Func<T> create, CancellationToken cancellationToken) where T : CrmRecord
    {
        var rows = new List<int[]>();
        bool isMore = true;
        while (isMore)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Clear();
            var buffer = new RowBuffer();
            while (!buffer.IsFull && (isMore = MoveNext(_csv, _job)))
            {
                if (!CsvSettings.IsBlank(_csv, _kinds.Length)) rows.Add(Row(buffer));
            }

            JsonSource source = buffer.Source;
            foreach (int[] slots in rows)
            {
                T record = create();
                record.Attach(source, new IndexedObject(_shape, slots));
                yield return record;
            }
        }
    }

    public void Dispose() => _csv.Dispose();

    private static bool MoveNext(CsvDataReader csv, string job)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new ZcrmBulkFileException(job, $"row {exception.RowNumber} is no CSV: {exception.Message}", exception);
        }
    }

    private int[] Row(RowBuffer buffer)
    {
        if (_csv.RowFieldCount != _kinds.Length)
            throw new ZcrmBulkFileException(_job, $"row {_csv.RowNumber} has {_csv.RowFieldCount} cells, and the header has {_kinds.Length}");
        int[] slots = new int[2 * _kinds.Length];
        for (int i = 0; i < _kinds.Length; i++) buffer.Add(_kinds[i], _csv.GetFieldSpan(i), slots.AsSpan(2 * i, 2));
        return slots;
    }
}
