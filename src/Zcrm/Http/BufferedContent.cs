using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;

namespace Zcrm;

/// <summary>An answer's body in one array that is exactly as long as the body, for records to point into.</summary>
internal sealed class BufferedContent(ReadOnlyMemory<byte> bytes) : HttpContent
{
    private const int FirstBuffer = 16 * 1024;

    // Beyond this a length is not believed before the bytes are there: a wrong header must not cost gigabytes.
    private const int LongestTrusted = 32 * 1024 * 1024;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Puts an answer's whole body in place of its stream. An answer that breaks off is disposed.</summary>
    public static async Task BufferAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            // 204 and 304 have no body; the length that a 304 may name is the one of the body that it spares.
            bool hasBody = response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified);
            response.Content = await ReadAsync(response.Content, hasBody, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<BufferedContent> ReadAsync(HttpContent content, bool hasBody, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> bytes = !hasBody ? default
            : content.Headers.ContentLength is long length and <= LongestTrusted
            ? await ReadKnownAsync(stream, (int)length, cancellationToken).ConfigureAwait(false)
            : await ReadUnknownAsync(stream, cancellationToken).ConfigureAwait(false);

        var buffered = new BufferedContent(bytes);
        foreach ((string name, HeaderStringValues values) in content.Headers.NonValidated)
            buffered.Headers.TryAddWithoutValidation(name, values);
        content.Dispose();
        return buffered;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Bytes).AsTask();

    protected override Task<Stream> CreateContentReadStreamAsync()
    {
        MemoryMarshal.TryGetArray(Bytes, out ArraySegment<byte> array);
        return Task.FromResult<Stream>(new MemoryStream(array.Array ?? [], array.Offset, array.Count, writable: false));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes.Length;
        return true;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadKnownAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        byte[] bytes = length == 0 ? [] : GC.AllocateUninitializedArray<byte>(length);
        await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadUnknownAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            int length = 0;
            while (true)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0) return buffer.AsSpan(0, length).ToArray();
                length += read;
                if (length == buffer.Length) buffer = Grow(buffer, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
