namespace Zcrm;

/// <summary>A file that is being downloaded. Read it once, from front to back, and dispose it: until then it counts as a call under way.</summary>
/// <remarks>The time limit of a call ends when the file begins; from then on it fails when nothing comes for <see cref="ZcrmClientOptions.AttemptTimeout"/>.</remarks>
public sealed class CrmFile : IDisposable, IAsyncDisposable
{
    private const int BufferSize = 81920;
    private readonly IDisposable? _source;

    /// <summary>Makes a file of a stream, for tests of your own code.</summary>
    /// <param name="content">The bytes; disposed with the file.</param>
    /// <param name="name">The name; folders in it are dropped.</param>
    /// <param name="contentType">The media type, for example <c>image/png</c>.</param>
    /// <param name="length">The number of bytes, if known.</param>
    public CrmFile(Stream content, string? name = null, string? contentType = null, long? length = null)
        : this(content, FileName.Safe(name), contentType, length, source: null)
    {
    }

    internal CrmFile(Stream content, string? name, string? contentType, long? length, IDisposable? source)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Content, Name, ContentType, Length, _source) = (content, name, contentType, length, source);
    }

    /// <summary>The name that Zoho gives the file, without any folder; null when it gives none.</summary>
    public string? Name { get; }

    /// <summary>The media type that Zoho gives, for example <c>image/png</c>; often <c>application/octet-stream</c>.</summary>
    public string? ContentType { get; }

    /// <summary>The number of bytes; null when Zoho does not tell.</summary>
    public long? Length { get; }

    /// <summary>The bytes as they come, forward only.</summary>
    public Stream Content { get; }

    /// <summary>Copies the file to a stream.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="progress">Is told the number of bytes copied so far.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="ZcrmTransportException">The file broke off or stood still.</exception>
    public Task<long> CopyToAsync(Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return StreamCopy.CopyAsync(Content, destination, BufferSize, progress is null ? null : progress.Report, cancellationToken);
    }

    /// <summary>Saves the file. It is written beside its place under another name first, so that nobody ever sees half of it.</summary>
    /// <param name="path">
    /// The path of the file; or of a folder, in which the file gets its own name, or <c>download</c> when it has none. A path that ends with a slash is that of a
    /// folder, which is made where it is missing; another path is that of a folder if there is one.
    /// </param>
    /// <param name="overwrite">Whether a file that is there already is replaced.</param>
    /// <param name="progress">Is told the number of bytes saved so far.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    /// <returns>The full path of the saved file.</returns>
    /// <exception cref="IOException">There is a file already and <paramref name="overwrite"/> is false, or the disk refused it.</exception>
    /// <exception cref="ZcrmTransportException">The file broke off or stood still; nothing is left of it.</exception>
    public Task<string> SaveAsync(string path, bool overwrite = false, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Path.EndsInDirectorySeparator(path)) Directory.CreateDirectory(path);
        string full = Path.GetFullPath(Directory.Exists(path) ? Path.Combine(path, Name ?? "download") : path);
        return FileSaving.SaveAsync(this, full, overwrite, progress, cancellationToken);
    }

    /// <summary>Ends the download; what was not read yet is given up.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _source?.Dispose();
    }

    /// <summary>Ends the download; what was not read yet is given up.</summary>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _source?.Dispose();
    }

    /// <summary>Returns the content type and length; the name is somebody's and not shown.</summary>
    public override string ToString() => $"{ContentType ?? "file"}, {(Length is { } length ? $"{length} bytes" : "length unknown")}";
}
