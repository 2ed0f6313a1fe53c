using System.Buffers;

namespace Zcrm;

/// <summary>Copies streams in pieces and counts them.</summary>
internal static class StreamCopy
{
    public static async Task<long> CopyAsync(Stream source, Stream destination, int bufferSize, Action<long>? copied, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        try
        {
            long total = 0;
            while (await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int count)
            {
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                total += count;
                copied?.Invoke(total);
            }

            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
