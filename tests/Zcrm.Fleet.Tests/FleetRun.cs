using Zcrm.Emulator;

namespace Zcrm;

/// <summary>What a run of a fleet is like.</summary>
internal sealed record FleetPlan
{
    public required string Store { get; init; }

    public int Servers { get; init; } = 16;

    public int Callers { get; init; } = 16;

    /// <summary>How many token lives it goes on.</summary>
    public required int Lives { get; init; }

    /// <summary>How many servers are killed in each life, and replaced: any one, wherever it is.</summary>
    public int KillsPerLife { get; init; }

    /// <summary>Whether in each life a server is killed in the middle of a mint, while it holds the lease.</summary>
    public bool KillsMinters { get; init; }

    /// <summary>How far servers' clocks are off, in minutes of a token's 60: half of the servers ahead, half behind.</summary>
    public double SkewMinutes { get; init; }

    /// <summary>How many calls Zoho lets the fleet make at once, and the fleet's limiter lets through; 0: any number.</summary>
    public int Concurrency { get; init; }

    /// <summary>Something that happens to the store in the middle.</summary>
    public Func<Task>? Incident { get; init; }
}

/// <summary>Many processes that share three connections for many lives of a token, before a local Zoho CRM with Zoho's rules and a fast clock.</summary>
internal sealed class FleetRun
{
    /// <summary>An hour takes three seconds.</summary>
    public const double Factor = 1200;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Life = TimeSpan.FromHours(1) / Factor;

    private readonly FleetPlan _plan;
    private readonly Random _random = new(20261);
    private readonly List<FleetServer> _servers = [];
    private readonly List<FleetServer> _killed = [];
    private int _mintsHit;

    private FleetRun(FleetPlan plan) => _plan = plan;

    public static Task<FleetOutcome> RunAsync(FleetPlan plan) => new FleetRun(plan).RunAsync();

    private async Task<FleetOutcome> RunAsync()
    {
        DateTimeOffset start = TimeProvider.System.GetUtcNow();
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(
            new ZcrmEmulatorOptions { Listen = true, TimeProvider = new FastClock(start, Factor), Rules = new EmulatorRules { Concurrency = _plan.Concurrency } },
            TestContext.Current.CancellationToken);
        foreach (string user in (string[])["ben@zylker.example", "cleo@zylker.example"]) zoho.Accounts.AddUser(user, zoho.Accounts.Orgs[0]);
        FleetSettings settings = Settings(zoho, start);
        await SignInAsync(zoho, settings);
        using var watch = new ZohoWatch(zoho);
        watch.Start();
        try
        {
            for (int index = 0; index < _plan.Servers; index++) _servers.Add(FleetServer.Start(Of(settings, index)));
            await Task.WhenAll(_servers.Select(server => server.Ready));
            for (int life = 0; life < _plan.Lives; life++) await LiveAsync(zoho, settings, life);
            await Task.WhenAll(_servers.Select(server => server.StopAsync()));
            await watch.StopAsync();
            return new FleetOutcome(watch, [.. _servers, .. _killed], _killed.Count, _mintsHit);
        }
        finally
        {
            foreach (FleetServer server in _servers.Concat(_killed)) server.Dispose();
        }
    }

    private async Task LiveAsync(ZcrmEmulator zoho, FleetSettings settings, int life)
    {
        Task incident = life == _plan.Lives / 2 && _plan.Incident is { } happen ? happen() : Task.CompletedTask;
        TimeSpan part = Life / (_plan.KillsPerLife + 1);
        for (int kill = 0; kill < _plan.KillsPerLife; kill++)
        {
            await Task.Delay(part, TestContext.Current.CancellationToken);
            await ReplaceAsync(settings, _random.Next(_servers.Count));
        }

        await (_plan.KillsMinters ? KillMinterAsync(zoho, settings) : Task.Delay(part, TestContext.Current.CancellationToken));
        await incident;
    }

    /// <summary>Holds the accounts server's answers until a server waits for one, kills that server, and lets the answers go.</summary>
    private async Task KillMinterAsync(ZcrmEmulator zoho, FleetSettings settings)
    {
        using TokenHold hold = zoho.OAuth.Hold();
        int minter;
        while ((minter = _servers.FindIndex(server => server.MintsUnderWay > 0)) < 0)
        {
            _servers.Select(server => server.Death).FirstOrDefault(death => death is not null).ShouldBeNull();
            await Task.Delay(Glance, TestContext.Current.CancellationToken);
        }

        await ReplaceAsync(settings, minter);
    }

    private async Task ReplaceAsync(FleetSettings settings, int index)
    {
        await _servers[index].KillAsync();

        // By now all is read that it said.
        _mintsHit += _servers[index].MintsUnderWay;
        _killed.Add(_servers[index]);
        _servers[index] = FleetServer.Start(Of(settings, index));
    }

    private FleetSettings Of(FleetSettings settings, int index) =>
        settings with { SkewMinutes = _plan.SkewMinutes * (index % 2 == 0 ? 1 : -1) };

    private FleetSettings Settings(ZcrmEmulator zoho, DateTimeOffset start)
    {
        ZcrmClientOptions app = zoho.CreateClientOptions();
        return new FleetSettings
        {
            Zoho = zoho.Address(),
            ClientId = app.ClientId!,
            ClientSecret = app.ClientSecret!.Reveal(),
            Store = _plan.Store,
            TokenKey = AesTokenProtector.GenerateKey(),
            Users = [.. zoho.Accounts.Users.Take(3).Select(user => user.Email)],
            Callers = _plan.Callers,
            Concurrency = _plan.Concurrency,
            Start = start,
            Factor = Factor,
        };
    }

    /// <summary>Puts connections into the shared store: a grant token would be dead before this machine could redeem it.</summary>
    private static async Task SignInAsync(ZcrmEmulator zoho, FleetSettings settings)
    {
        Environment.SetEnvironmentVariable("ZCRM_TOKEN_KEY", settings.TokenKey);
        ITokenStore shared = FleetStores.Open(settings);
        foreach (string user in settings.Users)
        {
            ZcrmClientOptions connected = zoho.CreateClientOptions(user);
            var key = new ConnectionKey(connected.ClientId!, user, CrmEnvironment.Production);
            Connection connection = (await connected.TokenStore!.ReadAsync(key, TestContext.Current.CancellationToken))!;
            await shared.TryWriteAsync(connection with { Version = 0, OrgId = zoho.Accounts.Orgs[0].Zgid }, TestContext.Current.CancellationToken);
        }
    }
}
