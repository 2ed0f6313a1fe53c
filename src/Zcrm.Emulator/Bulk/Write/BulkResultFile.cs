using System.IO.Compression;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>
/// Writes the result of a bulk write: the first three columns of each row, and what became of it (reference 10.4).
/// </summary>
internal sealed class BulkResultFile : IDisposable
{
    private const int ShownColumns = 3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly StreamWriter _text;
    private readonly BulkCell[] _shown;

    public BulkResultFile(FileStream file, string name, IReadOnlyList<BulkCell> cells)
    {
        _file = file;
        _zip = new ZipArchive(file, ZipArchiveMode.Create);
        _text = new StreamWriter(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), Utf8, 64 * 1024);
        _shown = [.. cells.Where(cell => cell.Mapping.Index is not null).Take(ShownColumns)];
        CsvLine.Write(_text, [.. _shown.Select(cell => cell.Column), "STATUS", "RECORD_ID", "ERRORS"]);
    }

    public void Add(IReadOnlyList<string> row, BulkRowOutcome outcome)
    {
        IEnumerable<string> cells = _shown.Select(cell => cell.Mapping.Index < row.Count ? row[cell.Mapping.Index.Value] : "");
        CsvLine.Write(_text, [.. cells, outcome.Status, outcome.RecordId, outcome.Errors]);
    }

    public void Dispose()
    {
        _text.Dispose();
        _zip.Dispose();
        _file.Dispose();
    }
}
