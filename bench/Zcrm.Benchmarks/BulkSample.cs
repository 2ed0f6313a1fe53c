using System.Globalization;
using System.IO.Compression;
using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>Rows of 20 columns as Zoho writes them: ids, texts, some in quotes, numbers, truth values, dates and times.</summary>
internal static class BulkSample
{
    private const int Different = 1_000;

    public static string[] Names { get; } =
    [
        "id", "Last_Name", "First_Name", "Company", "Email", "Phone", "Lead_Source", "Lead_Status", "Industry", "Annual_Revenue", "No_of_Employees", "Rating",
        "Email_Opt_Out", "Owner", "Created_Time", "Modified_Time", "Street", "City", "Country", "Description",
    ];

    public static string[][] Cells { get; } = [.. Enumerable.Range(0, Different).Select(Row)];

    public static CellKind KindOf(string column) => column switch
    {
        "Annual_Revenue" or "No_of_Employees" => CellKind.Number,
        "Email_Opt_Out" => CellKind.Boolean,
        "Owner" => CellKind.Lookup,
        _ => CellKind.Text,
    };

    /// <summary>The header and any number of rows, made while they are read.</summary>
    public static Stream Rows(int count) => new RepeatedStream(
        Encoding.UTF8.GetBytes(Line(Names)), Encoding.UTF8.GetBytes(string.Concat(Cells.Select(Line))), count / Different);

    /// <returns>The number of bytes before they were zipped.</returns>
    public static long WriteZip(string path, int count)
    {
        using ZipArchive zip = new(File.Create(path), ZipArchiveMode.Create);
        using Stream entry = zip.CreateEntry("1.csv", CompressionLevel.Fastest).Open();
        using Stream rows = Rows(count);
        rows.CopyTo(entry);
        return rows.Position;
    }

    /// <summary>The rows as records that were read.</summary>
    public static CrmRecord[] ReadRecords()
    {
        using RecordFile file = RecordFile.Open(Rows(Different), "a file", KindOf);
        return [.. file.Read(static () => new CrmRecord { Module = "Leads" }, CancellationToken.None)];
    }

    /// <summary>The same record as it is made by setting its fields.</summary>
    public static CrmRecord Copy(CrmRecord record)
    {
        var copy = new CrmRecord { Module = record.Module, Id = record.Id };
        foreach (string name in record.Names.Where(name => name != "id" && !record.IsNull(name))) copy[name] = record[name];
        return copy;
    }

    public static string Line(string[] cells) => string.Join(',', cells.Select(Quoted)) + "\r\n";

    public static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string[] Row(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return
        [
            $"5540200000{number:000000}", $"Name {text}", "Ana", $"Company {text}, Inc.", $"name{text}@example.com", $"+49 30 {number:0000000}", "Web Download",
            "Contacted", number % 3 == 0 ? "" : "Manufacturing", $"{number * 100}.5", text, number % 2 == 0 ? "Active" : "", number % 2 == 0 ? "true" : "false",
            "5540200000411001", "2025-07-25T02:13:17+02:00", "2025-08-01T12:00:00+02:00", $"{number} \"Main\" Street", "Köln", "Germany", $"Said line {text}\nand another",
        ];
    }
}
