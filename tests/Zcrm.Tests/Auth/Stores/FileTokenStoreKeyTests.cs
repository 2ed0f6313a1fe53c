namespace Zcrm;

public sealed class FileTokenStoreKeyTests : IDisposable
{
    private const string User = "ana@example.com";
    private readonly TokenFolder _folder = new();
    private readonly string _old = TokenKey.Generate();
    private readonly string _new = TokenKey.Generate();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_first_writers_one_makes_the_key()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => WriteAsync(null, $"{i}@example.com"), Ct)));
        for (int i = 0; i < 16; i++) (await ReadAsync(null, $"{i}@example.com")).ShouldNotBeNull();
        File.ReadAllText(_folder.KeyFile).Length.ShouldBe(45);
    }

    [Fact]
    public async Task A_key_from_the_environment_leaves_no_key_file()
    {
        await WriteAsync(_old);
        File.Exists(_folder.KeyFile).ShouldBeFalse();
        (await ReadAsync(_old)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_key_file_can_be_moved_into_the_environment()
    {
        await WriteAsync(null);
        string key = File.ReadAllText(_folder.KeyFile);
        File.Delete(_folder.KeyFile);
        (await ReadAsync(key)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_key_from_the_environment_opens_nothing_and_changes_nothing()
    {
        Connection connection = await WriteAsync(_old);
        byte[] before = File.ReadAllBytes(_folder.TokenFile);
        var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync(_new));
        exception.Message.ShouldContain($"'{_folder.TokenFile}' was encrypted with another key than ZCRM_TOKEN_KEY has");
        await Should.ThrowAsync<ZcrmTokenStoreException>(_folder.Open(_new).TryWriteAsync(connection, Ct).AsTask());
        File.ReadAllBytes(_folder.TokenFile).ShouldBe(before);
    }

    [Fact]
    public async Task A_new_key_before_the_old_one_takes_over_with_each_write()
    {
        Connection connection = await WriteAsync(_old);
        string both = $"{_new},{_old}";
        (await ReadAsync(both)).ShouldNotBeNull();
        await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync(_new));
        (await _folder.Open(both).TryWriteAsync(connection, Ct)).ShouldNotBeNull();
        (await ReadAsync(_new)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_file_may_hold_several_keys_and_is_looked_at_each_time()
    {
        FileTokenStore store = _folder.Open();
        Connection connection = (await store.TryWriteAsync(TokenFolder.New(User), Ct))!;
        File.WriteAllText(_folder.KeyFile, $"{_new}\r\n{File.ReadAllText(_folder.KeyFile)}");
        (await store.TryWriteAsync(connection, Ct)).ShouldNotBeNull();
        File.WriteAllText(_folder.KeyFile, _new);
        (await store.ReadAsync(connection.Key, Ct)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("", "ZCRM_TOKEN_KEY is there, but empty.")]
    [InlineData("  ", "ZCRM_TOKEN_KEY is there, but empty.")]
    [InlineData("secret-password", "Entry 1 of ZCRM_TOKEN_KEY is not a key.")]
    [InlineData("c2VjcmV0LXBhc3N3b3Jk", "Entry 1 of ZCRM_TOKEN_KEY is not a key.")]
    public async Task A_bad_key_is_an_error_at_first_use_that_does_not_show_it(string key, string expected)
    {
        foreach (Func<Task> use in new Func<Task>[] { () => ReadAsync(key), () => WriteAsync(key) })
        {
            var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(use);
            exception.Message.ShouldStartWith(expected);
            if (key.Trim().Length > 0) exception.ToString().ShouldNotContain(key);
        }
    }

    [Fact]
    public async Task Only_the_bad_one_of_several_keys_is_named()
    {
        var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync($"{_new},{_old}x"));
        exception.Message.ShouldStartWith("Entry 2 of ZCRM_TOKEN_KEY is not a key.");
        exception.Message.ShouldNotContain(_old);
    }

    [Fact]
    public async Task A_damaged_key_file_is_named_and_kept()
    {
        await WriteAsync(null);
        File.WriteAllText(_folder.KeyFile, "c2VjcmV0");
        (await Should.ThrowAsync<ZcrmTokenStoreException>(WriteAsync(null, "bo@example.com"))).Message.ShouldContain(_folder.KeyFile);
        File.ReadAllText(_folder.KeyFile).ShouldBe("c2VjcmV0");
    }

    [Fact]
    public async Task A_lost_key_is_not_replaced_while_there_are_files_that_need_it()
    {
        Connection connection = await WriteAsync(null);
        File.Delete(_folder.KeyFile);
        (await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync(null))).Message.ShouldContain($"not at '{_folder.KeyFile}'");
        (await Should.ThrowAsync<ZcrmTokenStoreException>(WriteAsync(null, "bo@example.com"))).Message.ShouldContain("Restore the key file");
        File.Exists(_folder.KeyFile).ShouldBeFalse();

        (await _folder.Open().DeleteAsync(connection.Key, Ct)).ShouldBeTrue();
        await WriteAsync(null, "bo@example.com");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Connection> WriteAsync(string? key, string user = User) =>
        (await _folder.Open(key).TryWriteAsync(TokenFolder.New(user), Ct)).ShouldNotBeNull();

    private async Task<Connection?> ReadAsync(string? key, string user = User) => await _folder.Open(key).ReadAsync(TokenFolder.Key(user), Ct);
}
