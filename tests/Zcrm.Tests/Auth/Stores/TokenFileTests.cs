using CsCheck;

namespace Zcrm;

/// <summary>The format of token files, byte by byte.</summary>
public sealed class TokenFileTests
{
    private const string Path = "tokens/0123.token";
    private readonly TokenKeys _keys = TokenKeys.Parse(TokenKey.Generate(), "the test");

    [Fact]
    public void What_was_encrypted_is_decrypted() => Gen.Byte.Array[0, 2000].Sample(content =>
        TokenFile.Decrypt(TokenFile.Encrypt(content, Path, _keys.Encrypting), Path, _keys).ShouldBe(content));

    [Fact]
    public void No_bit_can_be_changed()
    {
        byte[] file = TokenFile.Encrypt("content"u8, Path, _keys.Encrypting);
        for (int bit = 0; bit < 8 * file.Length; bit++)
        {
            byte[] changed = [.. file];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Should.Throw<ZcrmTokenStoreException>(() => TokenFile.Decrypt(changed, Path, _keys));
        }
    }

    [Fact]
    public void No_part_passes_for_the_whole()
    {
        byte[] file = TokenFile.Encrypt("content"u8, Path, _keys.Encrypting);
        for (int length = 0; length < file.Length; length++)
            Should.Throw<ZcrmTokenStoreException>(() => TokenFile.Decrypt(file.AsSpan(0, length), Path, _keys)).Message.ShouldContain("damaged");
    }

    [Fact]
    public void Any_connection_comes_back_as_it_was() => Connections.Sample(connection =>
    {
        Connection read = ConnectionJson.Read(ConnectionJson.Write(connection)).ShouldNotBeNull();
        read.RecentMints.ShouldBe(connection.RecentMints);
        (read with { RecentMints = connection.RecentMints }).ShouldBe(connection);
        read.Key.User.ShouldBe(connection.Key.User);
    });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"clientId":1}""")]
    public void What_is_no_connection_is_not_read(string json) => ConnectionJson.Read(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeNull();

    [Fact]
    public void Users_who_count_as_one_have_one_file_name()
    {
        for (char letter = 'A'; letter < char.MaxValue; letter++)
        {
            if (char.IsSurrogate(letter)) continue;
            foreach (char other in new[] { char.ToUpperInvariant(letter), char.ToLowerInvariant(letter) })
            {
                ConnectionKey one = TokenFolder.Key($"x{letter}"), two = TokenFolder.Key($"x{other}");
                if (one == two) TokenFilePaths.Of("", one).ShouldBe(TokenFilePaths.Of("", two), $"U+{(int)letter:X4} and U+{(int)other:X4}");
            }
        }
    }

    [Fact]
    public void Keys_whose_parts_run_together_have_names_of_their_own()
    {
        TokenFilePaths one = TokenFilePaths.Of("", new ConnectionKey("a:Production:", "b", default));
        one.ShouldNotBe(TokenFilePaths.Of("", new ConnectionKey("a", "Production::b", default)));
    }

    private static Gen<DateTimeOffset> Times => Gen
        .Select(Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], Gen.Int[-840, 840])
        .Select((ticks, minutes) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)));

    private static Gen<string?> Texts => Gen.String[Gen.Char['\0', '\uD7FF'], 1, 40].Null()!;

    private static Gen<DataCenter> DataCenters => Gen.Int[0, DataCenter.All.Count - 1].Select(index => DataCenter.All[index]);

    private static Gen<Connection> Connections => Gen
        .Select(Texts, Texts, Texts, DataCenters, Gen.Enum<CrmEnvironment>(), Times.Array[0, 10], Gen.Long[0, long.MaxValue])
        .Select((user, secret, soid, dataCenter, environment, times, version) => new Connection
        {
            Key = new ConnectionKey("1000.APP", user ?? "", environment),
            DataCenter = dataCenter,
            AccountsServer = dataCenter.Accounts,
            ApiDomain = soid is null ? null : dataCenter.Api(environment),
            RefreshToken = secret,
            AccessToken = user,
            Soid = soid,
            AccessTokenExpiresAt = times.FirstOrDefault(),
            Scopes = times.Length > 3 ? [Scope.ModulesAll, Scope.OrgRead] : ScopeSet.Empty,
            RecentMints = times,
            Version = version,
        });
}
