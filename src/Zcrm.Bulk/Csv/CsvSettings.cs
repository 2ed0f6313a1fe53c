using System.Text;
using Sylvan.Data.Csv;

namespace Zcrm.Bulk;

/// <summary>How CSV is read: rows as they stand, the header as the first of them, nothing taken for a comment.</summary>
internal static class CsvSettings
{
    private const int LargestRow = 16 * 1024 * 1024;

    public static CsvDataReader Open(Stream stream, char? delimiter = null)
    {
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Comment = '\0',
            Delimiter = delimiter,
            ResultSetMode = ResultSetMode.SingleResult,
            BufferSize = 32 * 1024,
            MaxBufferSize = LargestRow,
        };
        return CsvDataReader.Create(new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 32 * 1024), options);
    }

    /// <summary>The cells of the row at which the reader stands.</summary>
    public static string[] Row(CsvDataReader csv)
    {
        string[] cells = new string[csv.RowFieldCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = csv.GetFieldSpan(i).ToString();
        return cells;
    }

    /// <summary>Whether it stands at a line without anything in it; those are no rows.</summary>
    public static bool IsBlank(CsvDataReader csv, int columns) => columns > 1 && csv.RowFieldCount == 1 && csv.GetFieldSpan(0).IsEmpty;
}
