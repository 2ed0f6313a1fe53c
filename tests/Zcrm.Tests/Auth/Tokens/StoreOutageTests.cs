using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>A store costs nothing while a token is at hand, and one that is away is not missed until the token ends.</summary>
public sealed class StoreOutageTests
{
    private readonly FakeTimeProvider _clock = The.Clock();
    private readonly CountingStore _store = new();
    private readonly StubZoho _zoho = new((_, _) => StubTransport.Json("{}"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_that_finds_its_token_in_memory_asks_nothing_of_the_store()
    {
        await using ZcrmClient crm = await ClientAsync();
        for (int i = 0; i < 200; i++) await crm.SendAsync(HttpMethod.Get, "users", cancellationToken: Ct);
        (_store.Reads, _store.Writes, _store.Leases).ShouldBe((1, 0, 0));
    }

    [Fact]
    public async Task While_the_store_is_away_calls_go_on_and_it_is_asked_now_and_then_only()
    {
        await using ZcrmClient crm = await ClientAsync();
        await crm.SendAsync(HttpMethod.Get, "users", cancellationToken: Ct);
        _store.IsAway = true;

        // Four minutes before the token's end it should have been refreshed.
        _clock.Advance(TimeSpan.FromMinutes(56));
        for (int second = 0; second < 180; second++)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => crm.SendAsync(HttpMethod.Get, "users", cancellationToken: Ct)));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        // Each second eight callers went on; one refresh in the background tried for all of them, less than once a second.
        _store.Reads.ShouldBeInRange(2, 180);
        _zoho.Mints.ShouldBe(0);
    }

    [Fact]
    public async Task When_it_is_back_one_mint_serves_all()
    {
        // The clock runs as fast as this machine lets it, so there is no limit that it could reach.
        await using ZcrmClient crm = await ClientAsync(options =>
        {
            options.Timeout = options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.Tokens = new TokenOptions { RefreshTimeout = TimeSpan.FromDays(1) };
        });
        _store.IsAway = true;
        _clock.Advance(TimeSpan.FromHours(1));
        Task[] waiting = [.. Enumerable.Range(0, 64).Select(_ => crm.SendAsync(HttpMethod.Get, "users", cancellationToken: Ct))];

        while (_store.Reads < 1) await Task.Yield();
        _store.IsAway = false;
        while (_store.Writes < 1)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Task.WhenAll(waiting);
        _zoho.Mints.ShouldBe(1);
    }

    private async Task<ZcrmClient> ClientAsync(Action<ZcrmClientOptions>? change = null)
    {
        await _store.TryWriteAsync(The.Connection(The.Start.AddHours(1)), Ct);
        _store.Forget();
        ZcrmClientOptions options = The.Options(_zoho.Transport, _clock, _store);
        change?.Invoke(options);
        return new ZcrmClient(options);
    }

    private sealed class CountingStore : ITokenStore
    {
        private readonly MemoryTokenStore _inner = new();
        private int _reads, _writes, _leases;

        public int Reads => _reads;

        public int Writes => _writes;

        public int Leases => _leases;

        public bool IsAway { get; set; }

        public void Forget() => (_reads, _writes, _leases) = (0, 0, 0);

        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken)
        {
            Count(ref _reads);
            return _inner.ReadAsync(key, cancellationToken);
        }

        public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
        {
            Count(ref _writes);
            return _inner.TryWriteAsync(connection, cancellationToken);
        }

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => _inner.DeleteAsync(key, cancellationToken);

        public async IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (ConnectionKey key in _inner.ListAsync(clientId, cancellationToken)) yield return key;
        }

        public ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken)
        {
            Count(ref _leases);
            return ValueTask.FromResult<IAsyncDisposable?>(null);
        }

        private void Count(ref int count)
        {
            Interlocked.Increment(ref count);
            if (IsAway) throw new ZcrmTokenStoreException("The store is away.", isTransient: true);
        }
    }
}
