using System.Globalization;

namespace Zcrm;

/// <summary>What happens to the files when real processes use them at the same time, and die over it.</summary>
public sealed class FileTokenStoreProcessTests : IDisposable
{
    private const string User = "ana@example.com";
    private const int Processes = 8;
    private const int Saves = 200;
    private readonly TokenFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task No_user_is_lost_when_eight_processes_sign_in_two_hundred_each()
    {
        await Task.WhenAll(Enumerable.Range(0, Processes).Select(
            i => WorkerProcess.RunAsync("save-users", _folder.Directory, $"{i}@example.com", Saves)));
        FileTokenStore store = _folder.Open();
        var users = new HashSet<string>();
        await foreach (ConnectionKey key in store.ListAsync("1000.APP", Ct))
        {
            users.Add(key.User).ShouldBeTrue();
            (await store.ReadAsync(key, Ct))!.RefreshToken!.Reveal().ShouldBe("refresh-" + key.User);
        }

        users.Count.ShouldBe(Processes * Saves);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task No_save_is_lost_when_eight_processes_count_one_connection_up()
    {
        await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => WorkerProcess.RunAsync("count-up", _folder.Directory, User, Saves)));
        (await NumberAsync(User)).ShouldBe(Processes * Saves);
        _folder.Files("*.tmp").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Every_file_still_loads_after_two_hundred_kills_in_the_middle_of_saves()
    {
        int[] amid = await Task.WhenAll(Enumerable.Range(0, 2).Select(lane => KillAgainAndAgainAsync(lane, kills: 100)));
        amid.Sum().ShouldBeGreaterThan(0, "No process was killed while it had a file half written.");

        FileTokenStore store = _folder.Open();
        string[] files = _folder.Files("*.token");
        int loaded = 0;
        await foreach (ConnectionKey key in store.ListAsync("1000.APP", Ct))
        {
            Connection stored = (await store.ReadAsync(key, Ct))!;
            (await store.TryWriteAsync(stored, Ct)).ShouldNotBeNull();
            loaded++;
        }

        loaded.ShouldBe(files.Length);
        loaded.ShouldBe(20);
        _folder.Files("*.tmp").ShouldBeEmpty("A write takes away what a killed writer left.");
    }

    [Fact]
    public async Task A_lease_ends_when_its_holder_is_killed()
    {
        using WorkerProcess holder = WorkerProcess.Start("hold-lease", _folder.Directory, User);
        (await holder.ReadLineAsync()).ShouldBe("held");
        Task<IAsyncDisposable?> waiting = _folder.Open().LeaseRefreshAsync(TokenFolder.Key(User), Ct).AsTask();
        waiting.IsCompleted.ShouldBeFalse();
        await holder.KillAsync();
        await (await waiting)!.DisposeAsync();
    }

    [Fact]
    public async Task The_key_is_taken_from_the_environment()
    {
        string key = TokenKey.Generate();
        await WorkerProcess.RunAsync("count-up", _folder.Directory, User, 3, key);
        File.Exists(_folder.KeyFile).ShouldBeFalse();
        (await WorkerProcess.RunAsync("print", _folder.Directory, User, key: key)).ShouldBe("3");
        (await WorkerProcess.RunAsync("print", _folder.Directory, User, key: "c2hvcnQ=")).ShouldStartWith("Entry 1 of ZCRM_TOKEN_KEY is not a key.");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Kills a process a little later in its saves each time: where exactly, the machine decides.</summary>
    /// <returns>How many left a file half written.</returns>
    private async Task<int> KillAgainAndAgainAsync(int lane, int kills)
    {
        int amid = 0;
        for (int kill = 0; kill < kills; kill++)
        {
            string user = $"{lane}.{kill / 10}@example.com";
            using WorkerProcess worker = WorkerProcess.Start("save-forever", _folder.Directory, user);
            string last = "0";
            for (int line = 0; line <= kill % 10; line++) last = (await worker.ReadLineAsync()).ShouldNotBeNull();
            last = (await worker.KillAsync()).LastOrDefault() ?? last;
            if (File.Exists(_folder.PathsOf(user).Temporary)) amid++;

            // Whatever was said to be saved is there, and at most the one save more that the process did not live to report.
            int saved = int.Parse(last, CultureInfo.InvariantCulture);
            (await NumberAsync(user)).ShouldBeInRange(saved, saved + 1);
        }

        return amid;
    }

    private async Task<int> NumberAsync(string user)
    {
        Connection? stored = await _folder.Open().ReadAsync(TokenFolder.Key(user), Ct);
        return int.Parse(stored?.AccessToken?.Reveal() ?? "0", CultureInfo.InvariantCulture);
    }
}
