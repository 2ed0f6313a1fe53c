namespace Zcrm;

/// <summary>What every token store must do. Derive from it, give it a store, and its tests run against yours.</summary>
public abstract class TokenStoreContract
{
    private const string App = "1000.APP";

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Opens a store on the place of this one test; each time another instance where the place is shared.</summary>
    protected abstract ITokenStore Open();

    [Fact]
    public async Task What_was_never_written_is_not_there()
    {
        ITokenStore store = Open();
        (await store.ReadAsync(Key("ana@example.com"), Ct)).ShouldBeNull();
        (await store.DeleteAsync(Key("ana@example.com"), Ct)).ShouldBeFalse();
        (await ListAsync(store, App)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_that_was_written_is_read()
    {
        Connection full = New("ana@example.com") with
        {
            DataCenter = DataCenter.EU,
            AccountsServer = new Uri("https://accounts.zoho.eu"),
            ApiDomain = new Uri("https://www.zohoapis.eu"),
            RefreshToken = "1000.refresh \"quoted\" \u00e9 \U0001F511",
            Soid = "ZohoCRM.600",
            AccessToken = "1000.access",
            AccessTokenIssuedAt = new DateTimeOffset(2026, 1, 5, 8, 30, 15, 123, TimeSpan.FromHours(5.5)).AddTicks(4567),
            AccessTokenExpiresAt = new DateTimeOffset(2026, 1, 5, 9, 30, 15, 123, TimeSpan.FromHours(5.5)).AddTicks(4567),
            Scopes = [Scope.ModulesAll, Scope.UsersRead],
            RecentMints = [new(2026, 1, 5, 8, 30, 15, TimeSpan.Zero), new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(-3))],
        };
        Connection written = (await Open().TryWriteAsync(full, Ct)).ShouldNotBeNull();
        ShouldBeSame(written, full);
        ShouldBeSame((await Open().ReadAsync(full.Key, Ct)).ShouldNotBeNull(), written);
    }

    [Fact]
    public async Task What_is_absent_stays_absent()
    {
        Connection bare = New("ana@example.com");
        await Open().TryWriteAsync(bare, Ct);
        Connection read = (await Open().ReadAsync(bare.Key, Ct)).ShouldNotBeNull();
        ShouldBeSame(read, bare);
        (read.RefreshToken, read.AccessToken, read.AccessTokenIssuedAt, read.Soid, read.ApiDomain).ShouldBe((null, null, null, null, null));
    }

    [Fact]
    public async Task Each_write_gives_a_higher_version_and_the_read_agrees()
    {
        ITokenStore store = Open();
        Connection connection = New("ana@example.com");
        for (int i = 0; i < 5; i++)
        {
            Connection next = (await store.TryWriteAsync(connection, Ct)).ShouldNotBeNull();
            next.Version.ShouldBeGreaterThan(connection.Version);
            (await store.ReadAsync(connection.Key, Ct))!.Version.ShouldBe(next.Version);
            connection = next;
        }
    }

    [Fact]
    public async Task A_write_from_an_older_version_is_refused_and_changes_nothing()
    {
        ITokenStore store = Open();
        Connection first = (await store.TryWriteAsync(New("ana@example.com"), Ct))!;
        Connection second = (await store.TryWriteAsync(first with { AccessToken = "second" }, Ct))!;
        (await store.TryWriteAsync(first with { AccessToken = "late" }, Ct)).ShouldBeNull();
        ShouldBeSame((await store.ReadAsync(first.Key, Ct))!, second);
    }

    [Fact]
    public async Task A_new_connection_is_refused_where_one_is_stored()
    {
        ITokenStore store = Open();
        Connection first = (await store.TryWriteAsync(New("ana@example.com"), Ct))!;
        (await store.TryWriteAsync(New("ana@example.com") with { AccessToken = "late" }, Ct)).ShouldBeNull();
        ShouldBeSame((await store.ReadAsync(first.Key, Ct))!, first);
    }

    [Fact]
    public async Task A_write_to_a_deleted_connection_is_refused()
    {
        ITokenStore store = Open();
        Connection first = (await store.TryWriteAsync(New("ana@example.com"), Ct))!;
        (await store.DeleteAsync(first.Key, Ct)).ShouldBeTrue();
        (await store.TryWriteAsync(first, Ct)).ShouldBeNull();
        (await store.ReadAsync(first.Key, Ct)).ShouldBeNull();
        (await store.DeleteAsync(first.Key, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Versions_do_not_come_again_after_a_deletion()
    {
        ITokenStore store = Open();
        var seen = new HashSet<long>();
        var old = new List<Connection>();
        for (int life = 0; life < 5; life++)
        {
            Connection connection = New("ana@example.com");
            for (int write = 0; write < 4; write++)
            {
                connection = (await store.TryWriteAsync(connection, Ct))!;
                seen.Add(connection.Version).ShouldBeTrue();
                old.Add(connection);
            }

            foreach (Connection late in old.SkipLast(1)) (await store.TryWriteAsync(late, Ct)).ShouldBeNull();
            await store.DeleteAsync(connection.Key, Ct);
        }
    }

    [Fact]
    public async Task Users_that_differ_only_in_case_are_one()
    {
        ITokenStore store = Open();
        Connection first = (await store.TryWriteAsync(New("Ana.Müller@Example.com"), Ct))!;
        (await store.TryWriteAsync(New("ana.mÜller@example.COM"), Ct)).ShouldBeNull();
        (await store.ReadAsync(Key("ANA.MÜLLER@EXAMPLE.COM"), Ct))!.Version.ShouldBe(first.Version);
        (await ListAsync(store, App)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Apps_users_and_environments_are_kept_apart()
    {
        ITokenStore store = Open();
        ConnectionKey[] keys =
        [
            Key("ana@example.com"), Key("bo@example.com"), Key("ana@example.co"), Key("../ana/\\:*?"),
            Key("ana@example.com") with { Environment = CrmEnvironment.Sandbox },
            Key("ana@example.com") with { Environment = CrmEnvironment.Developer },
            Key("ana@example.com") with { ClientId = "1000.OTHER" },
            Key("ana@example.com") with { ClientId = "1000.app" },
        ];
        foreach (ConnectionKey key in keys) (await store.TryWriteAsync(New("") with { Key = key, AccessToken = Token(key) }, Ct)).ShouldNotBeNull();
        foreach (ConnectionKey key in keys) (await store.ReadAsync(key, Ct))!.AccessToken!.Reveal().ShouldBe(Token(key));
        (await ListAsync(store, App)).ShouldBe(keys[..6], ignoreOrder: true);
        (await ListAsync(store, "1000.OTHER")).ShouldBe([keys[6]]);

        await store.DeleteAsync(keys[0], Ct);
        (await ListAsync(store, App)).ShouldBe(keys[1..6], ignoreOrder: true);
        (await store.ReadAsync(keys[4], Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_many_first_writers_one_wins()
    {
        Connection?[] results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            async () => await Open().TryWriteAsync(New("ana@example.com") with { AccessToken = $"token-{i}" }, Ct), Ct)));
        Connection winner = results.OfType<Connection>().ShouldHaveSingleItem();
        ShouldBeSame((await Open().ReadAsync(winner.Key, Ct))!, winner);
    }

    [Fact]
    public async Task Nothing_that_many_writers_count_up_is_lost()
    {
        ConnectionKey key = Key("ana@example.com");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            ITokenStore store = Open();
            for (int i = 0; i < 25; i++) await CountUpAsync(store, key);
        }, Ct)));
        (await Open().ReadAsync(key, Ct))!.RecentMints.Count.ShouldBe(200);
    }

    [Fact]
    public async Task A_reader_sees_whole_connections_while_others_write()
    {
        Connection connection = (await Open().TryWriteAsync(New("ana@example.com") with { AccessToken = "0", RefreshToken = "0" }, Ct))!;
        Task writing = Task.Run(async () =>
        {
            for (int i = 1; i <= 100; i++)
                connection = (await Open().TryWriteAsync(connection with { AccessToken = $"{i}", RefreshToken = $"{i}" }, Ct))!;
        }, Ct);
        long last = 0;
        while (!writing.IsCompleted)
        {
            Connection read = (await Open().ReadAsync(connection.Key, Ct)).ShouldNotBeNull();
            read.AccessToken.ShouldBe(read.RefreshToken);
            read.Version.ShouldBeGreaterThanOrEqualTo(last);
            last = read.Version;
        }

        await writing;
    }

    [Fact]
    public async Task A_lease_where_there_is_one_belongs_to_one_at_a_time()
    {
        ConnectionKey key = Key("ana@example.com");
        IAsyncDisposable? first = await Open().LeaseRefreshAsync(key, Ct);
        if (first is null) return;

        Task<IAsyncDisposable?> second = Open().LeaseRefreshAsync(key, Ct).AsTask();
        await using (await Open().LeaseRefreshAsync(Key("bo@example.com"), Ct)) second.IsCompleted.ShouldBeFalse();
        using var impatient = new CancellationTokenSource();
        Task third = Open().LeaseRefreshAsync(key, impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(third);

        // The holder writes while it holds the lease.
        (await Open().TryWriteAsync(New(key.User), Ct)).ShouldNotBeNull();
        await first.DisposeAsync();
        await (await second).ShouldNotBeNull().DisposeAsync();
    }

    protected static ConnectionKey Key(string user) => new(App, user, CrmEnvironment.Production);

    protected static Connection New(string user) => new() { Key = Key(user), DataCenter = DataCenter.US, AccountsServer = DataCenter.US.Accounts };

    protected static async Task<List<ConnectionKey>> ListAsync(ITokenStore store, string clientId)
    {
        var keys = new List<ConnectionKey>();
        await foreach (ConnectionKey key in store.ListAsync(clientId, Ct)) keys.Add(key);
        return keys;
    }

    /// <summary>Compares everything but the versions.</summary>
    protected static void ShouldBeSame(Connection actual, Connection expected)
    {
        actual.RecentMints.Select(mint => (mint, mint.Offset)).ShouldBe(expected.RecentMints.Select(mint => (mint, mint.Offset)));
        actual.AccessTokenExpiresAt.EqualsExact(expected.AccessTokenExpiresAt).ShouldBeTrue();
        (actual with { RecentMints = expected.RecentMints, Version = 0 }).ShouldBe(expected with { Version = 0 });
    }

    private static async Task CountUpAsync(ITokenStore store, ConnectionKey key)
    {
        Connection? written = null;
        while (written is null)
        {
            Connection stored = await store.ReadAsync(key, Ct) ?? New(key.User);
            written = await store.TryWriteAsync(stored with { RecentMints = [.. stored.RecentMints, DateTimeOffset.UnixEpoch] }, Ct);
        }
    }

    private static string Token(ConnectionKey key) => $"{key.ClientId} {key.Environment} {key.User}";
}
