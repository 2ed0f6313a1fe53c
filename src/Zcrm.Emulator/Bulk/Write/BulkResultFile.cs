using System.IO.Compression;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>
/// Writes the result of a bulk write: for each file, the first three columns of its rows, and what became of them (reference 10.4).
/// </summary>
internal sealed class BulkResultFile(FileStream file) : IDisposable
{
    private const int ShownColumns = 3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ZipArchive _zip = new(file, ZipArchiveMode.Create);
    private StreamWriter? _text;
    private BulkCell[] _shown = [];

    /// <summary>Begins the result of a file; that of the one before is done.</summary>
    public void Begin(string name, IReadOnlyList<BulkCell> cells)
    {
        _text?.Dispose();
        _text = new StreamWriter(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), Utf8, 64 * 1024);
        _shown = [.. cells.Where(cell => cell.Mapping.Index is not null).Take(ShownColumns)];
        CsvLine.Write(_text, [.. _shown.Select(cell => cell.Column), "STATUS", "RECORD_ID", "ERRORS"]);
    }

    public void Add(IReadOnlyList<string> row, BulkRowOutcome outcome)
    {
        IEnumerable<string> cells = _shown.Select(cell => cell.Mapping.Index < row.Count ? row[cell.Mapping.Index.Value] : "");
        CsvLine.Write(_text!, [.. cells, outcome.Status, outcome.RecordId, outcome.Errors]);
    }

    public void Dispose()
    {
        _text?.Dispose();
        _zip.Dispose();
        file.Dispose();
    }
}
