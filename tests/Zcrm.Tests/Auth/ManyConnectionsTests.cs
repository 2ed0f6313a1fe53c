namespace Zcrm;

/// <summary>What it costs to speak for thousands of users from one process.</summary>
[Collection(nameof(MeasuresMemory))]
public sealed class ManyConnectionsTests
{
    private const int Users = 5_000;
    private const int BytesEach = 5 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_that_is_held_costs_less_than_5_kilobytes()
    {
        await using var root = new ZcrmClient(The.Options(new AnsweringAtOnce(), TimeProvider.System, new DatabaseOfSorts()));
        await root.ForUser("warm@example.com").Records("Leads").GetAsync(1, cancellationToken: Ct);
        var clients = new List<ZcrmClient>(Users);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int user = 0; user < Users; user++)
        {
            clients.Add(root.ForUser($"user-{user}@example.com"));
            await clients[user].Records("Leads").GetAsync(1, cancellationToken: Ct);
        }

        long each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Users;

        GC.KeepAlive(clients);
        each.ShouldBeLessThan(BytesEach);
    }

    /// <summary>Makes what it is asked for anew each time, as a database does, and holds nothing.</summary>
    private sealed class DatabaseOfSorts : ITokenStore
    {
        public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => ValueTask.FromResult<Connection?>(new Connection
        {
            Key = key,
            DataCenter = DataCenter.US,
            AccountsServer = new Uri("https://accounts.zoho.com"),
            RefreshToken = new Secret("1000." + Guid.NewGuid().ToString("N") + "." + Guid.NewGuid().ToString("N")),
            AccessToken = new Secret("1000." + Guid.NewGuid().ToString("N") + "." + Guid.NewGuid().ToString("N")),
            AccessTokenExpiresAt = TimeProvider.System.GetUtcNow().AddHours(1),
            RecentMints = [TimeProvider.System.GetUtcNow()],
            Version = 1,
        });

        public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) => ValueTask.FromResult<Connection?>(connection);

        public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => ValueTask.FromResult(false);

        public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => AsyncEnumerable.Empty<ConnectionKey>();
    }

    private sealed class AnsweringAtOnce : HttpMessageHandler
    {
        private static readonly byte[] Answer = """{"data":[{"id":"1","Last_Name":"Ito"}]}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Answer), RequestMessage = request });
    }
}
