using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Zcrm.Emulator;

/// <summary>Reads a request whole, so that everything after it is a function from a call to an answer.</summary>
internal sealed class ServerCallReader(SiteMap sites, EmulatorRules rules, TimeProvider clock)
{
    /// <returns>The call, or null when it is for no host that is served.</returns>
    public async ValueTask<ServerCall?> ReadAsync(HttpContext http)
    {
        Site? site = sites.Find(http.Request.Host.Host) ?? sites.Find(http.Connection.LocalPort);
        if (site is null) return null;
        ReadOnlyMemory<byte>? body = await BodyAsync(http.Request, rules.MaxRequestSize).ConfigureAwait(false);
        return new ServerCall
        {
            Http = http,
            Site = site,
            Path = PathOf(http),
            Body = body ?? default,
            IsTooLarge = body is null,
            Now = clock.GetUtcNow(),
        };
    }

    private static string PathOf(HttpContext http)
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? target : target[..query];
        return path.StartsWith('/') ? path : http.Request.Path.Value ?? "/";
    }

    /// <returns>The body; null when it is too long, which is known only at its end: a client that is cut off would not hear the reason.</returns>
    private static async ValueTask<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request, long limit)
    {
        if (request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0) return ReadOnlyMemory<byte>.Empty;
        var body = new ArrayBufferWriter<byte>();
        bool isTooLong = false;
        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            isTooLong |= body.WrittenCount + read.Buffer.Length > limit;
            foreach (ReadOnlyMemory<byte> segment in isTooLong ? default : read.Buffer) body.Write(segment.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return isTooLong ? default(ReadOnlyMemory<byte>?) : body.WrittenMemory;
        }
    }
}
