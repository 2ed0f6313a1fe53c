namespace Zcrm.Emulator;

/// <summary>Calls to the developer's own application: notifications, and that a bulk job is over.</summary>
internal static class OutgoingCalls
{
    // An application that stands at a breakpoint, or on a busy machine, is no application that is away.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static HttpClient Create() => new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };
}
