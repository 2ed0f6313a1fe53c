using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Zcrm;

/// <summary>What a client and those derived from it share: options, transport, pipeline, token store and token sources.</summary>
internal sealed class ClientCore : IDisposable
{
    private readonly HttpMessageHandler _transport;
    private readonly bool _ownsTransport;
    private readonly HttpMessageInvoker _http;
    private readonly CrmServers _servers;
    private readonly TokenEndpoint _endpoint;
    private readonly ILogger _logger;

    private ClientCore(ZcrmClientOptions options, HttpMessageHandler transport, bool ownsTransport, ITokenStore store, TokenSources? sources)
    {
        (Options, _transport, _ownsTransport) = (options, transport, ownsTransport);
        _logger = (ILogger?)options.LoggerFactory?.CreateLogger(ZcrmTelemetry.Name) ?? NullLogger.Instance;
        _http = new HttpMessageInvoker(transport, disposeHandler: false);
        _servers = new CrmServers(options.Hosts, new HostPolicy(options.Hosts));
        _endpoint = new TokenEndpoint(options.ClientSecret!, options.ClientId!, _http, _servers, options.AttemptTimeout, options.TimeProvider);
        Book = new ConnectionBook(store, options.ClientId!, options.Environment);
        Pipeline = new CrmPipeline(SettingsOf(options), transport, _logger);
        Folder = options.Metadata.CacheFolder is { } folder ? new AnswerFolder(Path.GetFullPath(folder), _logger) : null;
        Sources = sources ?? new TokenSources(CreateSource);
    }

    public ZcrmClientOptions Options { get; }

    public ConnectionBook Book { get; }

    public CrmPipeline Pipeline { get; }

    public TokenSources Sources { get; }

    /// <summary>Where metadata is kept between runs; null when it is not.</summary>
    public AnswerFolder? Folder { get; }

    public static ClientCore Create(ZcrmClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ZcrmClientOptions own = options.Copy();
        OptionsValidation.Check(own);
        return new ClientCore(own, own.Transport ?? DefaultTransport.Create(), own.Transport is null, own.TokenStore ?? new FileTokenStore(), sources: null);
    }

    /// <summary>A core with other options that shares the transport, and the tokens where they are the same.</summary>
    public ClientCore With(Action<ZcrmClientOptions> change)
    {
        ZcrmClientOptions own = Options.Copy();
        change(own);
        OptionsValidation.Check(own);
        ITokenStore store = own.TokenStore ?? Book.Store;
        HttpMessageHandler transport = own.Transport ?? _transport;
        return new ClientCore(own, transport, ownsTransport: false, store, SharesTokensWith(own, store, transport) ? Sources : null);
    }

    public AuthContext AuthFor(ConnectionBinding binding) => new(
        Options.ClientId!,
        Options.DataCenter,
        Options.RedirectUri,
        _servers,
        _endpoint,
        new DeviceFlow(_endpoint, _servers, Options.TimeProvider),
        new UserFinder(_endpoint, _servers, Options.ApiVersion),
        new OrgFinder(_endpoint, _servers, Options.ApiVersion),
        Book,
        Sources,
        binding,
        Options.TimeProvider,
        _logger);

    public void Dispose()
    {
        Pipeline.Dispose();
        _http.Dispose();
        if (_ownsTransport) _transport.Dispose();
    }

    private static PipelineSettings SettingsOf(ZcrmClientOptions options) => new(
        options.ApiVersion,
        options.Retry,
        options.Timeout,
        options.AttemptTimeout,
        options.Handlers.Select(create => create()),
        options.TimeProvider,
        options.Randomness,
        options.Limiter,
        options.Priority);

    private bool SharesTokensWith(ZcrmClientOptions other, ITokenStore store, HttpMessageHandler transport) =>
        ReferenceEquals(store, Book.Store)
        && ReferenceEquals(transport, _transport)
        && other.ClientId == Options.ClientId
        && Equals(other.ClientSecret, Options.ClientSecret)
        && other.Hosts == Options.Hosts
        && other.Tokens == Options.Tokens
        && other.MaxConcurrency == Options.MaxConcurrency
        && ReferenceEquals(other.TimeProvider, Options.TimeProvider);

    private AccessTokenSource CreateSource(ConnectionKey key)
    {
        var minter = new TokenMinter(new PatientTokenStore(Book.Store, Options.TimeProvider, Options.Randomness), _endpoint, _servers, Options.Tokens, Options.TimeProvider, Options.Randomness, _logger);
        return new AccessTokenSource(key, minter, Options.MaxConcurrency, Options.Tokens, Options.TimeProvider, _logger);
    }
}
