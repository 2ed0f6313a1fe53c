namespace Zcrm;

/// <summary>A file that cannot be read is named, kept as it is, and can be deleted.</summary>
public sealed class FileTokenStoreDamageTests : IDisposable
{
    private readonly TokenFolder _folder = new();

    public static TheoryData<string, string> Damages => new()
    {
        { "empty", "is damaged" },
        { "cut in the magic", "is damaged" },
        { "cut in the header", "is damaged" },
        { "cut at the end", "is damaged" },
        { "longer", "is damaged" },
        { "a bit of the nonce", "is damaged" },
        { "a bit of the content", "is damaged" },
        { "a bit of the tag", "is damaged" },
        { "another user's", "is damaged, incomplete or renamed" },
        { "newer", "has format 2, and this version of Zcrm reads format 1" },
        { "foreign", "was not written by Zcrm" },
        { "other key", "was encrypted with another key" },
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_file_that_cannot_be_read_is_named_and_kept_until_it_is_deleted(string damage, string expected)
    {
        FileTokenStore store = _folder.Open();
        Connection connection = (await store.TryWriteAsync(TokenFolder.New("ana@example.com"), Ct))!;
        Connection other = (await store.TryWriteAsync(TokenFolder.New("bo@example.com"), Ct))!;
        string path = _folder.PathsOf("ana@example.com").Token;
        byte[] damaged = Damage(damage, File.ReadAllBytes(path));
        File.WriteAllBytes(path, damaged);

        foreach (Func<Task> use in Uses(store, connection))
        {
            var exception = await Should.ThrowAsync<ZcrmTokenStoreException>(use);
            exception.Message.ShouldContain($"'{path}' {expected}");
            exception.Message.ShouldContain("Nothing was changed.");
            exception.ToString().ShouldNotContain("token-value");
            File.ReadAllBytes(path).ShouldBe(damaged);
        }

        (await store.ReadAsync(other.Key, Ct)).ShouldNotBeNull();
        (await store.DeleteAsync(connection.Key, Ct)).ShouldBeTrue();
        (await store.TryWriteAsync(TokenFolder.New("ana@example.com"), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_file_is_only_read_under_its_own_name()
    {
        FileTokenStore store = _folder.Open();
        Connection connection = (await store.TryWriteAsync(TokenFolder.New("ana@example.com"), Ct))!;
        File.Copy(_folder.TokenFile, _folder.PathsOf("eve@example.com").Token);
        await Should.ThrowAsync<ZcrmTokenStoreException>(store.ReadAsync(TokenFolder.Key("eve@example.com"), Ct).AsTask());
        (await store.ReadAsync(connection.Key, Ct)).ShouldNotBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<Func<Task>> Uses(FileTokenStore store, Connection connection) =>
    [
        async () => await store.ReadAsync(connection.Key, Ct),
        async () => await store.TryWriteAsync(connection, Ct),
        async () => await store.TryWriteAsync(connection with { Version = 0 }, Ct),
        async () =>
        {
            await foreach (ConnectionKey _ in store.ListAsync("1000.APP", Ct)) { }
        },
    ];

    private byte[] Damage(string damage, byte[] file) => damage switch
    {
        "empty" => [],
        "cut in the magic" => file[..3],
        "cut in the header" => file[..12],
        "cut at the end" => file[..^1],
        "longer" => [.. file, 0],
        "a bit of the nonce" => Flip(file, 20),
        "a bit of the content" => Flip(file, 60),
        "a bit of the tag" => Flip(file, file.Length - 1),
        "another user's" => File.ReadAllBytes(_folder.PathsOf("bo@example.com").Token),
        "newer" => [.. file[..7], 2, .. file[8..]],
        "foreign" => "{\"refresh_token\":\"token-value\"}"u8.ToArray(),
        "other key" => Flip(file, 8),
        _ => throw new ArgumentException(damage),
    };

    private static byte[] Flip(byte[] file, int at)
    {
        file[at] ^= 1;
        return file;
    }
}
