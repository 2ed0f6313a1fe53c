using System.Globalization;

namespace Zcrm;

/// <summary>What one process does to a token store that others use at the same time.</summary>
internal sealed class Worker(ITokenStore store, string user)
{
    private const string App = "1000.APP";
    private readonly ConnectionKey _key = new(App, user, CrmEnvironment.Production);

    /// <summary>Signs in so many users, each once.</summary>
    public async Task SaveUsersAsync(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Connection connection = New(_key with { User = $"{i}.{user}" });
            if (await store.TryWriteAsync(connection, default) is null) throw new InvalidOperationException($"{connection.Key} was there already.");
        }
    }

    /// <summary>Adds so many to the number in the one connection, each time anew when another process was faster.</summary>
    public async Task CountUpAsync(int count)
    {
        for (int i = 0; i < count;)
        {
            if (await SaveNextAsync() is not null) i++;
        }
    }

    /// <summary>Counts up until the process is killed. Prints 0 before the first save, and each number once it is saved.</summary>
    public async Task SaveForeverAsync()
    {
        Console.WriteLine(0);
        while (true)
        {
            if (await SaveNextAsync() is { } saved) Console.WriteLine(saved);
        }
    }

    /// <summary>Takes the lease and keeps it until the process is killed.</summary>
    public async Task HoldLeaseAsync()
    {
        IAsyncDisposable lease = await store.LeaseRefreshAsync(_key, default) ?? throw new InvalidOperationException("There is no lease.");
        Console.WriteLine("held");
        await Console.In.ReadLineAsync();
        await lease.DisposeAsync();
    }

    /// <summary>Prints the number in the connection, or what is wrong.</summary>
    public async Task PrintAsync()
    {
        try
        {
            Console.WriteLine((await store.ReadAsync(_key, default))?.AccessToken?.Reveal() ?? "none");
        }
        catch (ZcrmTokenStoreException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    private static Connection New(ConnectionKey key) => new()
    {
        Key = key,
        DataCenter = DataCenter.EU,
        AccountsServer = DataCenter.EU.Accounts,
        RefreshToken = "refresh-" + key.User,
        AccessToken = "0",
    };

    private async Task<int?> SaveNextAsync()
    {
        Connection stored = await store.ReadAsync(_key, default) ?? New(_key);
        int next = int.Parse(stored.AccessToken!.Reveal(), CultureInfo.InvariantCulture) + 1;
        Connection changed = stored with { AccessToken = next.ToString(CultureInfo.InvariantCulture) };
        return await store.TryWriteAsync(changed, default) is null ? null : next;
    }
}
