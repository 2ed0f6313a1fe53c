using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

/// <summary>Sends a body piece by piece, whole or, for a fault, its first half.</summary>
internal static class StreamedBody
{
    private const int PieceSize = 64 * 1024;

    public static async Task WriteAsync(HttpContext http, ApiAnswer answer, Delivery delivery)
    {
        Stream body = answer.OpenBody!();
        await using (body.ConfigureAwait(false))
        {
            foreach ((string name, string value) in answer.Headers) http.Response.Headers[name] = value;
            http.Response.ContentType = answer.ContentType;
            http.Response.ContentLength = body.Length;
            await CopyAsync(body, http, delivery == Delivery.Half ? body.Length / 2 : body.Length).ConfigureAwait(false);
        }

        if (delivery != Delivery.Half) return;
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        http.Abort();
    }

    private static async Task CopyAsync(Stream body, HttpContext http, long length)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            while (length > 0)
            {
                int count = await body.ReadAsync(piece.AsMemory(0, (int)Math.Min(length, PieceSize)), http.RequestAborted).ConfigureAwait(false);
                if (count == 0) return;
                await http.Response.Body.WriteAsync(piece.AsMemory(0, count), http.RequestAborted).ConfigureAwait(false);
                length -= count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
