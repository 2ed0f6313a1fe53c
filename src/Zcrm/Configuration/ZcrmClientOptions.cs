using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>How a client is set up.</summary>
/// <remarks>
/// The client takes a copy when it is made, so that later changes have no effect on it.
/// <see cref="ClientId"/> and <see cref="ClientSecret"/> are all that must be given.
/// </remarks>
public sealed class ZcrmClientOptions
{
    private static readonly TimeSpan UsualAttempt = TimeSpan.FromSeconds(100);

    private TimeSpan? _attemptTimeout;

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

    /// <summary>How what is known of modules and fields is kept.</summary>
    public MetadataOptions Metadata { get; set; } = new();

    /// <summary>How many calls may be under way at once for one connection; 1 to 100.</summary>
    /// <value>10, what Zoho allows the smallest paid edition.</value>
    public int MaxConcurrency { get; set; } = 10;

    /// <summary>What keeps the calls of several clients, processes or machines together within an organization's limits.</summary>
    /// <value>Null: nothing beyond <see cref="MaxConcurrency"/>, which counts the calls of this client and those derived from it.</value>
    public ICallLimiter? Limiter { get; set; }

    /// <summary>How much calls matter to the <see cref="Limiter"/> that do not say so themselves.</summary>
    /// <value><see cref="CallPriority.Normal"/>.</value>
    public CallPriority Priority { get; set; }

    /// <summary>How long a call may take in all, waits and retries included; 1 ms to a day.</summary>
    /// <value>5 minutes; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long one attempt of a call may take; 1 ms to a day, and no longer than <see cref="Timeout"/>.</summary>
    /// <value>100 seconds, or <see cref="Timeout"/> where that is shorter; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit of its own.</value>
    public TimeSpan AttemptTimeout
    {
        get => _attemptTimeout ?? (Timeout > TimeSpan.Zero && Timeout < UsualAttempt ? Timeout : UsualAttempt);
        set => _attemptTimeout = value;
    }

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

    /// <summary>Makes options of keys and values, for example a section of your application's configuration.</summary>
    /// <remarks>
    /// The keys are listed in docs/configuration.md. Case, <c>_</c>, <c>-</c>, <c>.</c> and <c>:</c> do not matter, so <c>ClientId</c> and
    /// <c>client_id</c> are one key; keys of Zoho's archived SDKs are understood. A null or empty value counts as not given.
    /// </remarks>
    /// <param name="values">The keys with their values.</param>
    /// <exception cref="ZcrmConfigurationException">A key is unknown, misspelt, given twice or contradicts another, or its value cannot be right.</exception>
    public static ZcrmClientOptions FromDictionary(IEnumerable<KeyValuePair<string, string?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ConfigurationReader.Read(
            values.Where(pair => pair.Value is not null).Select(pair => new ConfigurationEntry(pair.Key, pair.Value!, "")), key => key);
    }

    /// <summary>Makes options of the environment variables that begin with <c>ZCRM_</c>, for example <c>ZCRM_CLIENT_ID</c>.</summary>
    /// <remarks>The variables are the keys of docs/configuration.md in capitals. <c>ZCRM_GRANT_TOKEN</c>, <c>ZCRM_REFRESH_TOKEN</c> and <c>ZCRM_TOKEN_KEY</c>
    /// are no options and left alone.</remarks>
    /// <exception cref="ZcrmConfigurationException">A variable is unknown, misspelt or contradicts another, or its value cannot be right.</exception>
    public static ZcrmClientOptions FromEnvironment() => EnvironmentConfiguration.Read(EnvironmentConfiguration.Variables());

    /// <summary>Makes options of a JSON file: of its section <c>Zcrm</c> if it has one, as an appsettings.json does, else of the whole.</summary>
    /// <remarks>The keys are those of <see cref="FromDictionary"/>; <c>{"retry": {"maxAttempts": 2}}</c> is the same as <c>{"retry_max_attempts": 2}</c>.
    /// Comments and trailing commas are allowed.</remarks>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ZcrmConfigurationException">The file cannot be read or is not JSON, a key in it is unknown, misspelt, given twice or contradicts another,
    /// or a value cannot be right; the error names the file and the line.</exception>
    public static ZcrmClientOptions FromJsonFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ConfigurationReader.Read(JsonConfiguration.Load(path), key => key);
    }

    /// <summary>Returns the client id, data centre, environment and user; never the secret.</summary>
    public override string ToString() => $"{CredentialRules.Shown(ClientId)} at {DataCenter} {Environment}" + (User is null ? "" : $" for {User}");

    internal ZcrmClientOptions Copy()
    {
        var copy = (ZcrmClientOptions)MemberwiseClone();
        copy.Handlers = [.. Handlers];
        return copy;
    }
}
