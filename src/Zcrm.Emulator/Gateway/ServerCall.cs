using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

/// <summary>A request as it came in, whichever server it is for.</summary>
internal sealed class ServerCall
{
    public required HttpContext Http { get; init; }

    public required Site Site { get; init; }

    /// <summary>The path as sent, still percent-encoded.</summary>
    public required string Path { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the body was longer than a body may be; it was read to its end, but not kept.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>When the call is worked on: when it came in, or when it was let go on after a wait.</summary>
    public required DateTimeOffset Now { get; set; }

    /// <summary>Whose token or sign-in it turned out to be; for the journal.</summary>
    public string? UserId { get; set; }

    /// <summary>What it cost; for the journal.</summary>
    public int Credits { get; set; }

    public string Method => Http.Request.Method;

    /// <summary>Whether the accounts server answers; at a loopback port the path decides.</summary>
    public bool IsForAccounts => Site.Kind == SiteKind.Accounts || (Site.Kind == SiteKind.Loopback && Path.StartsWith("/oauth/", StringComparison.Ordinal));
}
