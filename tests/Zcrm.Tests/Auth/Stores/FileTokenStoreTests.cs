using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

/// <summary>What the file store leaves on the disk.</summary>
public sealed class FileTokenStoreTests : IDisposable
{
    private const string User = "ana@example.com";
    private readonly TokenFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_default_directory_is_in_the_users_application_data()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        new FileTokenStore().Directory.ShouldBe(Path.Combine(data, "zcrm", "tokens"));
    }

    [Fact]
    public void A_relative_directory_is_taken_from_the_working_directory() =>
        new FileTokenStore("tokens").Directory.ShouldBe(Path.Combine(Environment.CurrentDirectory, "tokens"));

    [Fact]
    public async Task Only_a_write_touches_the_disk()
    {
        FileTokenStore store = _folder.Open();
        await store.ReadAsync(TokenFolder.Key(User), Ct);
        await store.DeleteAsync(TokenFolder.Key(User), Ct);
        await foreach (ConnectionKey _ in store.ListAsync("1000.APP", Ct)) Assert.Fail("There is nothing to list.");
        Directory.Exists(_folder.Directory).ShouldBeFalse();
    }

    [Fact]
    public async Task No_file_and_no_file_name_shows_anything_of_a_connection()
    {
        Connection connection = await WriteAsync();
        string everything = string.Concat(_folder.Files().Select(
            file => $"{Path.GetFileName(file)}\n{Encoding.Latin1.GetString(File.ReadAllBytes(file))}\n"));
        everything.ShouldContain("ZCRMTOK");
        string[] names = [connection.Soid!, User, "example.com", "1000.APP", "accounts.zoho", "refreshToken"];
        foreach (string text in names.Append(connection.RefreshToken!.Reveal()).Append(connection.AccessToken!.Reveal()))
        {
            everything.ShouldNotContain(text, Case.Insensitive);
            everything.ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=')[..^1]);
        }
    }

    [Fact]
    public async Task The_same_connection_never_looks_the_same_twice()
    {
        Connection first = await WriteAsync();
        byte[] before = File.ReadAllBytes(_folder.TokenFile);
        await _folder.Open().TryWriteAsync(first, Ct);
        byte[] after = File.ReadAllBytes(_folder.TokenFile);
        after.Length.ShouldBe(before.Length);
        after[16..28].ShouldNotBe(before[16..28]);
    }

    [Fact]
    public async Task What_a_killed_writer_left_goes_with_the_next_write_or_the_deletion()
    {
        Connection connection = await WriteAsync();
        string temporary = _folder.PathsOf(User).Temporary;
        File.WriteAllText(temporary, "half a conn");
        connection = (await _folder.Open().TryWriteAsync(connection, Ct)).ShouldNotBeNull();
        File.Exists(temporary).ShouldBeFalse();

        File.WriteAllText(temporary, "half a conn");
        await _folder.Open().DeleteAsync(connection.Key, Ct);
        _folder.Files("*.t*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_waits_for_a_lock_can_give_up()
    {
        Connection connection = await WriteAsync();
        var clock = new FakeTimeProvider();
        await using FileLock held = await FileLock.AcquireAsync(_folder.PathsOf(User).Lock, clock, Ct);
        using var impatient = new CancellationTokenSource();
        var store = new FileTokenStore(_folder.Directory, clock, () => null);
        Task writing = store.TryWriteAsync(connection, impatient.Token).AsTask();
        Task deleting = store.DeleteAsync(connection.Key, impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(writing);
        await Should.ThrowAsync<OperationCanceledException>(deleting);
        (await store.ReadAsync(connection.Key, Ct))!.Version.ShouldBe(connection.Version);
    }

    [Fact]
    public async Task A_lock_is_asked_for_again_until_it_is_free()
    {
        var clock = new FakeTimeProvider();
        string path = Path.Combine(Directory.CreateDirectory(_folder.Directory).FullName, "x.lock");
        FileLock first = await FileLock.AcquireAsync(path, clock, Ct);
        Task<FileLock> second = FileLock.AcquireAsync(path, clock, Ct).AsTask();
        for (int i = 0; i < 10; i++) clock.Advance(TimeSpan.FromSeconds(1));
        second.IsCompleted.ShouldBeFalse();
        await first.DisposeAsync();
        while (!second.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await (await second).DisposeAsync();
        File.Exists(path).ShouldBeTrue("A lock file is never deleted.");
    }

    [Fact]
    public async Task A_directory_that_cannot_be_used_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Directory)!);
        File.WriteAllText(_folder.Directory, "a file where the directory should be");
        var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(WriteAsync());
        exception.Message.ShouldContain($"The token directory '{_folder.Directory}' cannot be used");
        exception.InnerException.ShouldBeAssignableTo<IOException>();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Connection> WriteAsync() => (await _folder.Open().TryWriteAsync(TokenFolder.New(User), Ct)).ShouldNotBeNull();
}
