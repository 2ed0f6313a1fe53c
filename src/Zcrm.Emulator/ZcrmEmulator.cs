namespace Zcrm.Emulator;

/// <summary>A Zoho CRM in your own process: accounts servers, organizations and API, with Zoho's rules, faults on demand and a clock that can be moved.</summary>
/// <remarks>Any number of emulators can run side by side; nothing is shared between them.</remarks>
/// <example><code>
/// await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync();
/// await using ZcrmClient crm = zoho.CreateClient();
/// zoho.Faults.Next().TooManyRequests();
/// </code></example>
public sealed class ZcrmEmulator : IAsyncDisposable
{
    private readonly EmulatorContext _context;
    private readonly SiteMap _sites;
    private readonly MemoryTransport _memory = new();
    private readonly Gateway _gateway;
    private readonly HttpServer _server;
    private readonly HandedOutClients _clients;

    private ZcrmEmulator(EmulatorContext context)
    {
        _context = context;
        _sites = new SiteMap(context.Options.DataCenters);
        var oauth = new OAuthState(context, _sites);
        OAuth = new EmulatorOAuth(oauth);
        Route[] routes = [.. RouteTable.Build(context)];
        var api = new ApiServer(new RouteTree(routes, new ResourceEngine(context, routes).Routes), new TokenCheck(oauth.Tokens, context.Accounts, context.Rules), context.Rules, context.Credits);
        _gateway = new Gateway(
            new ServerCallReader(_sites, context.Rules, context.Clock), new AccountsServer(oauth).AnswerAsync, api.AnswerAsync, Faults, Journal, context.Clock);
        _server = new HttpServer(_memory, PortsOf(context.Options), _gateway.AnswerAsync);
        _clients = new HandedOutClients(oauth, context.Clock, CreateHandler);
        Seed.Plant(context);
    }

    /// <summary>The emulator's time.</summary>
    public EmulatorClock Clock => _context.Clock;

    /// <summary>Organizations, users and apps.</summary>
    public EmulatorAccounts Accounts => _context.Accounts;

    /// <summary>Modules, fields and records of the first organization.</summary>
    public EmulatorData Data => DataOf(Accounts.Orgs[0]);

    /// <summary>Grant tokens, and tokens from behind.</summary>
    public EmulatorOAuth OAuth { get; }

    /// <summary>What goes wrong next.</summary>
    public EmulatorFaults Faults => _context.Faults;

    /// <summary>What calls cost, counted whether there is a limit or not.</summary>
    public EmulatorCredits Credits => _context.Credits;

    /// <summary>What was asked.</summary>
    public EmulatorJournal Journal { get; } = new();

    /// <summary>The emulator's own mistakes; most of them a client saw as a 500 <c>INTERNAL_ERROR</c>. Empty, or there is something to report.</summary>
    public IReadOnlyList<Exception> Failures => [.. _gateway.Failures.Union(_context.Background.Failures)];

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">How; null: seeded, in memory, in-process only, one data centre.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="ArgumentException">No data centre is named.</exception>
    /// <exception cref="IOException">A port is taken.</exception>
    public static async Task<ZcrmEmulator> StartAsync(ZcrmEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ZcrmEmulatorOptions();
        if (options.DataCenters.Count == 0)
            throw new ArgumentException("ZcrmEmulatorOptions.DataCenters names no data centre; name at least one.", nameof(options));
        var emulator = new ZcrmEmulator(new EmulatorContext(options));
        try
        {
            await emulator._server.StartAsync(cancellationToken).ConfigureAwait(false);
            emulator._sites.Listen(emulator._server.Ports);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Modules, fields and records of an organization.</summary>
    /// <param name="org">The organization.</param>
    public EmulatorData DataOf(EmulatedOrg org)
    {
        ArgumentNullException.ThrowIfNull(org);
        return new EmulatorData(org, _context.Data, Accounts.UsersOf, Clock.GetUtcNow, _context.Rules);
    }

    /// <summary>Makes a handler that brings requests for Zoho's hosts of the emulator's data centres to the emulator, within the process.</summary>
    /// <returns>A handler for an <see cref="HttpClient"/> or for <see cref="ZcrmClientOptions.Transport"/>.</returns>
    public HttpMessageHandler CreateHandler() => new EmulatorHandler(_memory, _sites);

    /// <summary>Makes a client that is connected and can call at once.</summary>
    /// <param name="user">The e-mail address of the user for whom it speaks; null: the first user.</param>
    /// <returns>A client on the emulator's clock.</returns>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public ZcrmClient CreateClient(string? user = null) => new(CreateClientOptions(user));

    /// <summary>Makes options for a client of the emulator, to be changed as a test needs.</summary>
    /// <param name="user">The e-mail address of the user; null: the first user.</param>
    /// <param name="connected">Whether the user is signed in already. If not, the token store is new and empty, and the client has no user yet.</param>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public ZcrmClientOptions CreateClientOptions(string? user = null, bool connected = true) => _clients.Options(Accounts.User(user), connected);

    /// <summary>Makes options for a client of the emulator, for a user whose address alone does not tell the organization.</summary>
    /// <param name="user">The user.</param>
    /// <param name="connected">Whether the user is signed in already.</param>
    public ZcrmClientOptions CreateClientOptions(EmulatedUser user, bool connected = true) =>
        _clients.Options(user ?? throw new ArgumentNullException(nameof(user)), connected);

    /// <summary>The loopback address at which a data centre's accounts and API servers answer alike.</summary>
    /// <param name="dataCenter">The data centre; null: the first one.</param>
    /// <exception cref="InvalidOperationException">It was started without <see cref="ZcrmEmulatorOptions.Listen"/>, or without this data centre.</exception>
    public Uri Address(DataCenter? dataCenter = null) => _sites.Loopback(dataCenter ?? _sites.DataCenters[0])?.Address
        ?? throw new InvalidOperationException(
            $"The emulator does not listen for {dataCenter ?? _sites.DataCenters[0]}; set ZcrmEmulatorOptions.Listen and name the data centre there.");

    /// <summary>The loopback addresses of every data centre, for <see cref="ZcrmClientOptions.Hosts"/>: what a program needs whose users log in by a browser.</summary>
    /// <exception cref="InvalidOperationException">It was started without <see cref="ZcrmEmulatorOptions.Listen"/>.</exception>
    public CrmHosts Hosts() => new() { ByDataCenter = _sites.DataCenters.ToDictionary(dataCenter => dataCenter, dataCenter => CrmHosts.AllAt(Address(dataCenter))) };

    /// <summary>Stops the emulator. Calls that still wait are cut off; what is kept in a file stays there.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _clients.Dispose();
        await _memory.DisposeAsync().ConfigureAwait(false);
        await _context.DisposeAsync().ConfigureAwait(false);
    }

    private static IReadOnlyList<int> PortsOf(ZcrmEmulatorOptions options) => options.Listen
        ? [.. Enumerable.Range(0, options.DataCenters.Count).Select(index => options.Port == 0 ? 0 : options.Port + index)]
        : [];
}
