using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>How a client is set up.</summary>
/// <remarks>
/// The client takes a copy when it is made, so that later changes have no effect on it.
/// <see cref="ClientId"/> and <see cref="ClientSecret"/> are all that must be given.
/// </remarks>
public sealed class ZcrmClientOptions
{
    /// <summary>The client id that Zoho's API console shows for your app, for example <c>1000.ABC</c>.</summary>
    public string? ClientId { get; set; }

    /// <summary>The client secret that Zoho's API console shows for your app.</summary>
    public Secret? ClientSecret { get; set; }

    /// <summary>The redirect URI that is registered for your app; needed for logins, not for self clients.</summary>
    /// <value>Null.</value>
    public Uri? RedirectUri { get; set; }

    /// <summary>The data centre in which new connections begin; a sign-in answer may name another one for its user.</summary>
    /// <value><see cref="DataCenter.US"/>.</value>
    public DataCenter DataCenter { get; set; } = DataCenter.US;

    /// <summary>Which of the account's environments is called.</summary>
    /// <value><see cref="CrmEnvironment.Production"/>.</value>
    public CrmEnvironment Environment { get; set; }

    /// <summary>For whom the client speaks, usually an e-mail address.</summary>
    /// <value>Null: the user who signed in last through this client, or else the only one whose connection is stored.</value>
    public string? User { get; set; }

    /// <summary>Hosts to use in place of the data centre's own.</summary>
    /// <value>None.</value>
    public CrmHosts Hosts { get; set; } = new();

    /// <summary>The API version, <c>v2</c> to <c>v8</c>.</summary>
    /// <value><c>v8</c>.</value>
    public string ApiVersion { get; set; } = "v8";

    /// <summary>Where connections are kept.</summary>
    /// <value>Null: a <see cref="FileTokenStore"/> in the user's own application data folder.</value>
    public ITokenStore? TokenStore { get; set; }

    /// <summary>When tokens are refreshed, and what is done when Zoho's budget of mints is spent.</summary>
    public TokenOptions Tokens { get; set; } = new();

    /// <summary>What is tried again, how often, and after which wait.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>How many calls may be under way at once for one connection; 1 to 100.</summary>
    /// <value>10, what Zoho allows the smallest paid edition.</value>
    public int MaxConcurrency { get; set; } = 10;

    /// <summary>How long a call may take in all, waits and retries included.</summary>
    /// <value>5 minutes; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long one attempt of a call may take.</summary>
    /// <value>100 seconds; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Your own handlers, in order, between the client's and the network; each sees every attempt, already signed.</summary>
    /// <remarks>They are made once for the client. What they log of headers is theirs to keep secret.</remarks>
    public IList<Func<DelegatingHandler>> Handlers { get; private set; } = [];

    /// <summary>What sends requests to the network; a test's handler or an emulator's. It is not disposed by the client.</summary>
    /// <value>Null: a <see cref="SocketsHttpHandler"/> of the client's own, with HTTP/2, gzip and brotli.</value>
    public HttpMessageHandler? Transport { get; set; }

    /// <summary>The clock for expiry, waits and time limits.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The source of jitter: gives a number from 0 up to, but not including, 1. Called concurrently.</summary>
    /// <value>A cryptographic generator.</value>
    public Func<double> Randomness { get; set; } = DefaultRandomness.Next;

    /// <summary>Where the client logs to. No secret is ever logged.</summary>
    /// <value>Null: nowhere.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Returns the client id, data centre, environment and user; never the secret.</summary>
    public override string ToString() => $"{ClientId} at {DataCenter} {Environment}" + (User is null ? "" : $" for {User}");

    internal void Validate() => _ = Copy();

    internal ZcrmClientOptions Copy()
    {
        var copy = (ZcrmClientOptions)MemberwiseClone();
        copy.Handlers = [.. Handlers];
        return copy;
    }
}
