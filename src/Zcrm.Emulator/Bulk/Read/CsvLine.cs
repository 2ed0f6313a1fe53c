using System.Buffers;

namespace Zcrm.Emulator;

/// <summary>Writes lines of CSV by RFC 4180: a cell with a comma, a quote or a line break stands in quotes (reference 9.3).</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(TextWriter csv, IEnumerable<string> cells)
    {
        bool isFirst = true;
        foreach (string cell in cells)
        {
            if (!isFirst) csv.Write(',');
            isFirst = false;
            WriteCell(csv, cell);
        }

        csv.Write("\r\n");
    }

    private static void WriteCell(TextWriter csv, string cell)
    {
        if (!cell.AsSpan().ContainsAny(Special))
        {
            csv.Write(cell);
            return;
        }

        csv.Write('"');
        csv.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        csv.Write('"');
    }
}
