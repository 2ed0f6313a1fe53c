using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>What may go wrong between a token's end and the next one: odd answers, odd stores, a network that is away.</summary>
public sealed class TokenRenewalTests
{
    private readonly FakeTimeProvider _clock = The.Clock();
    private readonly StubZoho _zoho = new();
    private ITokenStore _store = new MemoryTokenStore();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("\"3600\"", 3600)]
    [InlineData("3600000", 3600)]
    [InlineData("3600000,\"expires_in_sec\":3600", 3600)]
    [InlineData("9223372036854775807", 3600)]
    [InlineData("-1", 3600)]
    [InlineData("0", 3600)]
    [InlineData("null", 3600)]
    [InlineData("600", 600)]
    public async Task The_life_of_a_token_is_read_in_every_form(string expiresIn, int seconds)
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => StubTransport.Json($$"""{"access_token":"access-1","expires_in":{{expiresIn}}}""");
        await source.GetAsync(null, Ct);
        (await StoredAsync(source)).AccessTokenExpiresAt.ShouldBe(The.Start.AddSeconds(seconds));
    }

    [Fact]
    public async Task A_foreign_api_domain_does_not_get_into_the_store()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => StubTransport.Json("""{"access_token":"access-1","api_domain":"https://zohoapis.example","expires_in":3600}""");
        (await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask())).Code.ShouldBe(new CrmErrorCode("untrusted_host"));
        (await StoredAsync(source)).ApiDomain.ShouldBe(new Uri("https://www.zohoapis.com"));

        _zoho.TokenAnswer = null;
        (await source.GetAsync(null, Ct)).ApiServer.ShouldBe("https://www.zohoapis.com");
    }

    [Fact]
    public async Task A_connection_without_a_refresh_token_is_not_renewed_as_the_app_itself()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start) with { RefreshToken = null });
        var ended = await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask());
        ended.Code.ShouldBe(new CrmErrorCode("no_refresh_token"));
        ended.Message.ShouldContain("ana@example.com");
        _zoho.Transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_network_that_was_away_has_not_spent_the_budget()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
        for (int i = 0; i < 15; i++) await Should.ThrowAsync<ZcrmTransportException>(source.GetAsync(null, Ct).AsTask());
        (await StoredAsync(source)).RecentMints.ShouldBeEmpty();
        _zoho.TokenAnswer = null;
        (await source.GetAsync(null, Ct)).Value.Reveal().ShouldBe("access-16");
    }

    [Fact]
    public async Task Answers_that_were_lost_on_the_way_spend_the_budget()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended");
        for (int i = 0; i < 10; i++) await Should.ThrowAsync<ZcrmTransportException>(source.GetAsync(null, Ct).AsTask());
        (await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask())).Code.ShouldBe(CrmErrorCode.MintBudgetSpent);
    }

    [Fact]
    public async Task A_dead_refresh_token_that_is_imported_again_is_asked_for_again()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => StubTransport.Json("""{"error":"invalid_code"}""");
        await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask());

        await _store.TryWriteAsync(await StoredAsync(source) with { AccountsServer = DataCenter.EU.Accounts }, Ct);
        _zoho.TokenAnswer = null;
        (await source.GetAsync(null, Ct)).Value.Reveal().ShouldBe("access-2");
    }

    [Fact]
    public async Task A_store_that_never_writes_is_a_clear_error_and_no_endless_loop()
    {
        _store = new StaleStore(The.Connection(The.Start));
        var broken = await Should.ThrowAsync<ZcrmTokenStoreException>(Source().GetAsync(null, Ct).AsTask());
        broken.Message.ShouldContain("TryWriteAsync");
        _zoho.Mints.ShouldBe(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_mints_of_others_stay_in_the_record_when_a_write_has_to_be_repeated(int write)
    {
        DateTimeOffset byAnother = The.Start.AddMinutes(-1);
        _store = new RacingStore(await The.StoreWith(The.Connection(The.Start)), write, stored => stored with { RecentMints = [.. stored.RecentMints, byAnother] });
        AccessTokenSource source = Source();
        await source.GetAsync(null, Ct);
        (await StoredAsync(source)).RecentMints.ShouldBe([byAnother, The.Start]);
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_outrun_before_it_could_note_its_mint_makes_none()
    {
        _store = new RacingStore(
            await The.StoreWith(The.Connection(The.Start)), write: 1, stored => stored with { AccessToken = "by-another", AccessTokenExpiresAt = The.Start.AddHours(1) });
        (await Source().GetAsync(null, Ct)).Value.Reveal().ShouldBe("by-another");
        _zoho.Mints.ShouldBe(0);
    }

    [Fact]
    public async Task A_store_that_could_not_be_written_has_not_spent_the_budget()
    {
        bool isFull = true;
        _store = new RacingStore(
            await The.StoreWith(The.Connection(The.Start)), write: 0, stored => stored, beforeWrite: () => { if (isFull) throw new IOException("No space left."); });
        AccessTokenSource source = Source();
        for (int i = 0; i < 15; i++) await Should.ThrowAsync<IOException>(source.GetAsync(null, Ct).AsTask());
        isFull = false;
        (await source.GetAsync(null, Ct)).Value.Reveal().ShouldBe("access-1");
    }

    [Fact]
    public async Task Mints_that_crashes_cut_short_count_for_every_process()
    {
        await SourceWith(The.Connection(The.Start));
        _zoho.Hold = new TaskCompletionSource();
        for (int crash = 1; crash <= 10; crash++)
        {
            _ = Source().GetAsync(null, Ct).AsTask();
            while (_zoho.Mints < crash) await Task.Yield();
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        (await Should.ThrowAsync<ZcrmAuthenticationException>(Source().GetAsync(null, Ct).AsTask())).Code.ShouldBe(CrmErrorCode.MintBudgetSpent);
        _zoho.Mints.ShouldBe(10);
    }

    [Fact]
    public async Task A_refresh_that_nobody_waits_for_any_more_may_fail_unseen()
    {
        var unseen = new List<string>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs ended) => unseen.AddRange(ended.Exception.InnerExceptions.Select(exception => exception.Message));
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await LeaveAsync();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        unseen.ShouldNotContain(message => message.Contains("left alone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caller_that_has_stopped_the_flow_of_its_context_is_served_too()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        Task<AccessToken> token;
        using (ExecutionContext.SuppressFlow()) token = source.GetAsync(null, Ct).AsTask();
        (await token).Value.Reveal().ShouldBe("access-1");
    }

    private async Task LeaveAsync()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        var failed = new TaskCompletionSource();
        _zoho.Hold = new TaskCompletionSource();
        _zoho.TokenAnswer = _ =>
        {
            failed.SetResult();
            throw new HttpRequestException("left alone");
        };
        using var impatient = new CancellationTokenSource();
        Task<AccessToken> caller = source.GetAsync(null, impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(caller);
        _zoho.Hold.SetResult();
        await failed.Task;

        // Whoever joins now waits for the end of the refresh that failed, or begins one that fails in the same way, and sees that one only.
        _zoho.TokenAnswer = null;
        source.Forget();
        await source.GetAsync(null, Ct);
    }

    private async Task<Connection> StoredAsync(AccessTokenSource source) => (await _store.ReadAsync(source.Key, Ct))!;

    private async Task<AccessTokenSource> SourceWith(Connection connection)
    {
        _store = await The.StoreWith(connection);
        return Source();
    }

    private AccessTokenSource Source() => The.TokenSource(_store, _zoho, _clock);

    /// <summary>A store in which another process writes just before the nth write from here.</summary>
    private sealed class RacingStore(MemoryTokenStore inner, int write, Func<Connection, Connection> byAnother, Action? beforeWrite = null) : ITokenStore
    {
        private int _writes;

        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => inner.ReadAsync(key, cancellationToken);

        public async ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
        {
            beforeWrite?.Invoke();
            if (++_writes == write) await inner.TryWriteAsync(byAnother((await inner.ReadAsync(connection.Key, cancellationToken))!), cancellationToken);

            return await inner.TryWriteAsync(connection, cancellationToken);
        }

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);

        public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => inner.ListAsync(clientId, cancellationToken);
    }

    /// <summary>Reads from a copy that no write ever reaches.</summary>
    private sealed class StaleStore(Connection connection) : ITokenStore
    {
        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => new(connection with { Version = 1 });

        public ValueTask<Connection?> TryWriteAsync(Connection written, CancellationToken cancellationToken) => new((Connection?)null);

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => new(false);

        public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => AsyncEnumerable.Empty<ConnectionKey>();
    }
}
