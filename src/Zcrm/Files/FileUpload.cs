namespace Zcrm;

/// <summary>A file to send: from a path, bytes or a stream. It is never held in memory as a whole.</summary>
/// <remarks>A path, bytes and a stream that can seek can be sent again when an attempt fails; any other stream is sent once.</remarks>
public sealed class FileUpload
{
    private readonly Func<Stream> _open;
    private readonly bool _ownsStream;
    private readonly bool _isReplayable;
    private int _opened;

    // What was read of a stream that cannot seek before it was sent.
    private byte[] _head = [];

    private FileUpload(string name, string? contentType, long? length, Func<Stream> open, bool isReplayable, bool ownsStream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (_open, _isReplayable, _ownsStream, Length) = (open, isReplayable, ownsStream, length);
        Name = FileName.LastPart(name);
        if (FileName.Safe(Name) is null || Name.Any(char.IsControl)) throw new ArgumentException($"'{name}' is no name of a file.", nameof(name));
        ContentType = MediaTypes.Check(contentType, nameof(contentType)) ?? MediaTypes.OfName(Name);
    }

    /// <summary>The name that the file gets in Zoho, without any folder.</summary>
    public string Name { get; }

    /// <summary>The media type, for example <c>image/png</c>; by the name's extension unless it was given.</summary>
    public string ContentType { get; }

    /// <summary>The number of bytes; null for a stream that does not tell.</summary>
    public long? Length { get; }

    /// <summary>Who is told the number of bytes of this file that were sent so far; it begins anew when an attempt is repeated.</summary>
    /// <value>Null: nobody.</value>
    public IProgress<long>? Progress { get; set; }

    internal bool CanOpen => _isReplayable || Volatile.Read(ref _opened) == 0;

    /// <summary>A file on disk. It is opened when it is sent, and again for another attempt.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="contentType">Its media type; null: by its extension.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileUpload FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        if (!file.Exists) throw new FileNotFoundException($"There is no file '{path}' to upload.", path);
        return new FileUpload(file.Name, contentType, file.Length, () => Open(file.FullName), isReplayable: true, ownsStream: true);
    }

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes; they must not be changed before the upload is done.</param>
    /// <param name="name">The name that the file gets.</param>
    /// <param name="contentType">Its media type; null: by the name's extension.</param>
    public static FileUpload FromBytes(byte[] bytes, string name, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new FileUpload(name, contentType, bytes.Length, () => new MemoryStream(bytes, writable: false), isReplayable: true, ownsStream: true);
    }

    /// <summary>A stream, from where it stands to its end. It stays yours to dispose.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that the file gets.</param>
    /// <param name="contentType">Its media type; null: by the name's extension.</param>
    /// <param name="length">The number of bytes, if you know it and the stream does not.</param>
    public static FileUpload FromStream(Stream stream, string name, string? contentType = null, long? length = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        if (length < 0) throw new ArgumentOutOfRangeException(nameof(length), length, "A file has no negative length.");
        if (!stream.CanSeek) return new FileUpload(name, contentType, length, () => stream, isReplayable: false, ownsStream: false);
        long start = stream.Position;
        return new FileUpload(name, contentType, stream.Length - start, () => Rewound(stream, start), isReplayable: true, ownsStream: false);
    }

    /// <summary>Returns the content type and length; the name is somebody's and not shown.</summary>
    public override string ToString() => $"{ContentType}, {(Length is { } length ? $"{length} bytes" : "length unknown")}";

    /// <summary>Reads the first bytes, or all when there are fewer; they are sent all the same.</summary>
    internal async Task<ReadOnlyMemory<byte>> ReadHeadAsync(int count, CancellationToken cancellationToken)
    {
        if (!CanOpen) return default;
        byte[] head = new byte[count];
        _head.CopyTo(head, 0);
        Stream stream = _open();
        try
        {
            int length = _head.Length + await stream.ReadAtLeastAsync(head.AsMemory(_head.Length), count - _head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            if (!_isReplayable) _head = head[..length];
            return head.AsMemory(0, length);
        }
        finally
        {
            if (_ownsStream) await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes the file from its start.</summary>
    internal async Task WriteToAsync(Stream destination, Action<long> written, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _opened) > 1 && !_isReplayable)
            throw new InvalidOperationException($"The stream of this upload ({this}) was read already and cannot seek; make a new upload of a fresh stream.");
        Stream stream = _open();
        try
        {
            if (_head.Length > 0)
            {
                await destination.WriteAsync(_head, cancellationToken).ConfigureAwait(false);
                written(_head.Length);
            }

            await StreamCopy.CopyAsync(stream, destination, bufferSize: 81920, sent => written(_head.Length + sent), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (_ownsStream) await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static Stream Rewound(Stream stream, long start)
    {
        stream.Position = start;
        return stream;
    }
}
