using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class PatientTokenStoreTests
{
    private static readonly ConnectionKey Key = new("1000.ABC", "anna@example.com", CrmEnvironment.Production);

    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_that_comes_back_is_used_as_if_nothing_had_been()
    {
        var store = new FlakyStore(failures: 3);
        Task<Connection?> read = Patient(store).ReadAsync(Key, Ct).AsTask();
        while (!read.IsCompleted) _clock.Advance(TimeSpan.FromSeconds(1));

        (await read).ShouldBeNull();
        store.Attempts.ShouldBe(4);
    }

    [Fact]
    public async Task When_the_time_is_over_the_store_is_the_reason()
    {
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(60), _clock);
        Task<Connection?> read = Patient(new FlakyStore(failures: int.MaxValue)).ReadAsync(Key, over.Token).AsTask();
        while (!read.IsCompleted) _clock.Advance(TimeSpan.FromSeconds(1));

        (await Should.ThrowAsync<ZcrmTokenStoreException>(read)).Message.ShouldContain("not reached");
    }

    [Fact]
    public async Task What_will_not_pass_is_told_at_once()
    {
        var store = new FlakyStore(failures: 1, isTransient: false);

        await Should.ThrowAsync<ZcrmTokenStoreException>(async () => await Patient(store).ReadAsync(Key, Ct));
        store.Attempts.ShouldBe(1);
    }

    private PatientTokenStore Patient(ITokenStore store) => new(store, _clock, () => 0.5);

    private sealed class FlakyStore(int failures, bool isTransient = true) : ITokenStore
    {
        private readonly MemoryTokenStore _store = new();

        public int Attempts { get; private set; }

        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => Attempts++ < failures
            ? throw new ZcrmTokenStoreException("The database was not reached.", isTransient: isTransient)
            : _store.ReadAsync(key, cancellationToken);

        public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) => _store.TryWriteAsync(connection, cancellationToken);

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => _store.DeleteAsync(key, cancellationToken);

        public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => _store.ListAsync(clientId, cancellationToken);
    }
}
