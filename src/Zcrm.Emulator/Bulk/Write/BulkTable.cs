using System.IO.Compression;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>A table in an uploaded zip, open to be read row by row from its start.</summary>
internal sealed class BulkTable : IDisposable
{
    private const int MaxColumns = 200;

    private readonly ZipArchive _zip;
    private readonly StreamReader _text;
    private readonly CsvReader _csv;

    private BulkTable(Stream file, string name, string? encoding)
    {
        _zip = new ZipArchive(file);
        ZipArchiveEntry entry = _zip.GetEntry(name) ?? throw new BulkFileException("FILE_NOT_FOUND");
        Encoding strict = Encoding.GetEncoding(encoding ?? "utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        _text = new StreamReader(entry.Open(), strict, detectEncodingFromByteOrderMarks: true);
        _csv = new CsvReader(_text);
        var header = new List<string>();
        if (!_csv.Read(header)) throw new BulkFileException("FILE_NOT_SUPPORTED");
        if (header.Count > MaxColumns) throw new BulkFileException("HEADER_LIMIT_EXCEEDED");
        Header = header;
    }

    /// <summary>The first line.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <exception cref="BulkFileException">The file is no table.</exception>
    public static BulkTable Open(BulkFiles files, Upload upload, string name, string? encoding)
    {
        FileStream file = files.Open(upload.File);
        try
        {
            return Guard(() => new BulkTable(file, name, encoding));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next row into a list.</summary>
    /// <returns>False: there is none.</returns>
    public bool Read(List<string> cells) => Guard(() => _csv.Read(cells));

    /// <summary>Reads to the end.</summary>
    /// <exception cref="BulkFileException">There are more rows than a file may have, or it breaks off.</exception>
    public int Count(int limit)
    {
        var cells = new List<string>();
        int count = 0;
        while (Read(cells))
        {
            if (++count > limit) throw new BulkFileException("LIMIT_EXCEEDED");
        }

        return count;
    }

    public void Dispose()
    {
        _text.Dispose();
        _zip.Dispose();
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or DecoderFallbackException)
        {
            throw new BulkFileException("FILE_NOT_SUPPORTED");
        }
    }
}
