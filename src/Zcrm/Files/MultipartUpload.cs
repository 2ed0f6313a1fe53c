using System.Net.Http.Headers;
using System.Text;

namespace Zcrm;

/// <summary>A form with files in it (RFC 7578), written while it is sent.</summary>
internal sealed class MultipartUpload : UploadContent
{
    private readonly string _boundary = $"zcrm-{Guid.NewGuid():N}";
    private readonly List<(byte[] Head, FileUpload File)> _parts = [];
    private readonly long _limit;

    /// <param name="field">The name of the parts' field, nearly always <c>file</c>.</param>
    /// <param name="limit">The most bytes of one file; checked while it is sent, for streams that do not tell their length.</param>
    /// <param name="files">The files.</param>
    public MultipartUpload(string field, long limit, params IEnumerable<FileUpload> files)
    {
        _limit = limit;
        foreach (FileUpload file in files) _parts.Add((Head(field, file), file));

        // Without the quotes that .NET would put around the boundary: not every server knows them.
        Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", _boundary) } };
    }

    public override bool CanSendAgain => _parts.TrueForAll(part => part.File.CanOpen);

    private byte[] Tail => Encoding.ASCII.GetBytes($"--{_boundary}--\r\n");

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach ((byte[] head, FileUpload file) in _parts)
        {
            await stream.WriteAsync(head, cancellationToken).ConfigureAwait(false);
            await file.WriteToAsync(stream, sent => Sent(file, sent), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(Tail, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Tail.Length + _parts.Sum(part => part.Head.Length + (part.File.Length ?? 0) + 2);
        return _parts.TrueForAll(part => part.File.Length is not null);
    }

    private void Sent(FileUpload file, long sent)
    {
        if (sent > _limit) throw UploadLimits.TooLarge(file, _limit);
        Moved?.Invoke();
        file.Progress?.Report(sent);
    }

    private byte[] Head(string field, FileUpload file) => Encoding.UTF8.GetBytes(
        $"--{_boundary}\r\nContent-Disposition: form-data; name=\"{Escape(field)}\"; filename=\"{Escape(file.Name)}\"\r\nContent-Type: {file.ContentType}\r\n\r\n");

    /// <summary>As browsers do: names are UTF-8, and only what would end the name is escaped.</summary>
    private static string Escape(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
