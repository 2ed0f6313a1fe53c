namespace Zcrm;

/// <summary>A fleet in short: five lives of a token for each store, with kills and clocks that are off. FLEET_LIVES=20 makes it the whole proof.</summary>
public sealed class FleetTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(15);

    private static int Lives => int.TryParse(Environment.GetEnvironmentVariable("FLEET_LIVES"), out int lives) ? lives : 5;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Files_serve_a_fleet_on_one_machine()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("zcrm-fleet-");
        await ShouldServeAsync(new FleetPlan { Store = $"file:{folder.FullName}", Lives = Lives, KillsPerLife = 2, KillsMinters = true });
        folder.Delete(recursive: true);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Sqlite_serves_a_fleet_on_one_machine()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("zcrm-fleet-");
        await ShouldServeAsync(new FleetPlan { Store = $"sqlite:Data Source={Path.Combine(folder.FullName, "tokens.db")}", Lives = Lives, KillsPerLife = 1, KillsMinters = true });
        folder.Delete(recursive: true);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Postgresql_serves_a_fleet_while_it_restarts_and_clocks_are_off()
    {
        await using var server = new PostgreSqlServer();
        await server.InitializeAsync();
        await ShouldServeAsync(Shared($"postgresql:{server.ConnectionString}", server));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Mariadb_serves_a_fleet_while_it_restarts_and_clocks_are_off()
    {
        await using var server = new MariaDbServer();
        await server.InitializeAsync();
        await ShouldServeAsync(Shared($"mariadb:{server.ConnectionString}", server));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Redis_serves_a_fleet_while_it_restarts_and_clocks_are_off()
    {
        await using var server = new RedisServer();
        await server.InitializeAsync();
        await ShouldServeAsync(Shared($"redis:{server.ConnectionString}", server));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Redis_keeps_a_fleet_within_the_calls_that_zoho_allows_at_once()
    {
        await using var server = new RedisServer();
        await server.InitializeAsync();
        await ShouldServeAsync(Limited($"redis:{server.ConnectionString}"));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Postgresql_keeps_a_fleet_within_the_calls_that_zoho_allows_at_once()
    {
        await using var server = new PostgreSqlServer();
        await server.InitializeAsync();
        await ShouldServeAsync(Limited($"postgresql:{server.ConnectionString}"));
    }

    private static FleetPlan Limited(string store) => new() { Store = store, Lives = Lives, KillsPerLife = 1, KillsMinters = true, Concurrency = 10 };

    private static FleetPlan Shared(string store, TestServer server) => new()
    {
        Store = store,
        Lives = Lives,
        KillsPerLife = 1,
        KillsMinters = true,
        SkewMinutes = 15,
        Incident = async () =>
        {
            await server.StopAsync();
            await server.StartAsync();
        },
    };

    private async Task ShouldServeAsync(FleetPlan plan)
    {
        FleetOutcome outcome = await FleetRun.RunAsync(plan);
        output.WriteLine($"{plan.Store.Split(':')[0]}: {outcome}");
        outcome.Complaints.ShouldBeEmpty();
        outcome.ThrottledMints.ShouldBe(0);
        outcome.TooManyRequests.ShouldBe(0);
        outcome.SurplusMints(plan.SkewMinutes > 0 ? 2 * Skew : TimeSpan.Zero).ShouldBeLessThanOrEqualTo(outcome.MintsHit, outcome.ToString());
        outcome.Calls.ShouldBeGreaterThan(50 * plan.Lives);
    }
}
