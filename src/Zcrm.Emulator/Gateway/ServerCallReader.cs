using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Zcrm.Emulator;

/// <summary>Reads a request whole, so that everything after it is a function from a call to an answer.</summary>
internal sealed class ServerCallReader(SiteMap sites, TimeProvider clock)
{
    /// <returns>The call, or null when it is for no host that is served.</returns>
    public async ValueTask<ServerCall?> ReadAsync(HttpContext http)
    {
        Site? site = sites.Find(http.Request.Host.Host) ?? sites.Find(http.Connection.LocalPort);
        if (site is null) return null;
        return new ServerCall
        {
            Http = http,
            Site = site,
            Path = PathOf(http),
            Body = await BodyAsync(http.Request).ConfigureAwait(false),
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

    private static async ValueTask<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0) return default;
        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            ReadResult read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            foreach (ReadOnlyMemory<byte> segment in read.Buffer) body.Write(segment.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) return body.WrittenMemory;
        }
    }
}
