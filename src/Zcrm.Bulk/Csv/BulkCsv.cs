namespace Zcrm.Bulk;

/// <summary>A CSV whose rows are to be written: UTF-8, with a header, of any length.</summary>
/// <remarks>A file, and a stream that can seek, are read through before anything is sent, so that a damaged one is refused as a whole.</remarks>
public sealed class BulkCsv
{
    private readonly Func<Stream> _open;

    private BulkCsv(string name, Func<Stream> open, bool canReadTwice, char? delimiter) =>
        (Name, _open, CanReadTwice, Delimiter) = (name, open, canReadTwice, delimiter);

    internal string Name { get; }

    internal bool CanReadTwice { get; }

    internal char? Delimiter { get; }

    /// <summary>A file on disk.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="delimiter">What stands between cells; null: what the header has most of.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static BulkCsv FromFile(string path, char? delimiter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        if (!file.Exists) throw new FileNotFoundException($"There is no file '{path}' to write to Zoho.", path);
        return new BulkCsv($"'{file.Name}'", file.OpenRead, canReadTwice: true, delimiter);
    }

    /// <summary>A stream, from where it stands to its end. It stays yours to dispose.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="delimiter">What stands between cells; null: what the header has most of.</param>
    public static BulkCsv FromStream(Stream stream, char? delimiter = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        long start = stream.CanSeek ? stream.Position : 0;
        return new BulkCsv("The CSV", () => new LentStream(stream, start), stream.CanSeek, delimiter);
    }

    internal Stream Open() => _open();
}
