using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

/// <summary>What of a request an operation needs: it came over the network, or was part of another.</summary>
internal sealed record ApiRequest(
    string Method, string Path, IQueryCollection Query, IHeaderDictionary Headers, ReadOnlyMemory<byte> Body, DateTimeOffset Now, CancellationToken Aborted)
{
    /// <summary>The server that was called; null for a part of another request.</summary>
    public Site? Site { get; init; }
}
