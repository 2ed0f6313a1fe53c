using CsCheck;

namespace Zcrm;

/// <summary>The files in which Zoho's own SDKs keep tokens. The pickles were made by Python, two users each.</summary>
public sealed class LegacyTokensTests : IDisposable
{
    private const string Protocol2 =
        "gAJjemNybXNkay5PQXV0aENsaWVudApab2hvT0F1dGhUb2tlbnMKcQApgXEBfXECKFgMAAAAcmVmcmVzaFRva2VucQNYHAAAADEwMDAucmVmcmVzaC1hbmFAZXhhbXBsZS5jb21xBFgLAAAAYWNjZXNz"
        + "VG9rZW5xBVgbAAAAMTAwMC5hY2Nlc3MtYW5hQGV4YW1wbGUuY29tcQZYCgAAAGV4cGlyeVRpbWVxB4oGwPF9jZsBWAkAAAB1c2VyRW1haWxxCFgPAAAAYW5hQGV4YW1wbGUuY29tcQl1Yi6AAmN6Y3Jt"
        + "c2RrLk9BdXRoQ2xpZW50ClpvaG9PQXV0aFRva2VucwpxACmBcQF9cQIoWAwAAAByZWZyZXNoVG9rZW5xA1gbAAAAMTAwMC5yZWZyZXNoLWJvQGV4YW1wbGUuY29tcQRYCwAAAGFjY2Vzc1Rva2VucQVY"
        + "GgAAADEwMDAuYWNjZXNzLWJvQGV4YW1wbGUuY29tcQZYCgAAAGV4cGlyeVRpbWVxB4oGwPF9jZsBWAkAAAB1c2VyRW1haWxxCFgOAAAAYm9AZXhhbXBsZS5jb21xCXViLg==";

    private const string Protocol4 =
        "gASVwAAAAAAAAACME3pjcm1zZGsuT0F1dGhDbGllbnSUjA9ab2hvT0F1dGhUb2tlbnOUk5QpgZR9lCiMDHJlZnJlc2hUb2tlbpSMHDEwMDAucmVmcmVzaC1hbmFAZXhhbXBsZS5jb22UjAthY2Nlc3NU"
        + "b2tlbpSMGzEwMDAuYWNjZXNzLWFuYUBleGFtcGxlLmNvbZSMCmV4cGlyeVRpbWWUigbA8X2NmwGMCXVzZXJFbWFpbJSMD2FuYUBleGFtcGxlLmNvbZR1Yi6ABJW9AAAAAAAAAIwTemNybXNkay5PQXV0"
        + "aENsaWVudJSMD1pvaG9PQXV0aFRva2Vuc5STlCmBlH2UKIwMcmVmcmVzaFRva2VulIwbMTAwMC5yZWZyZXNoLWJvQGV4YW1wbGUuY29tlIwLYWNjZXNzVG9rZW6UjBoxMDAwLmFjY2Vzcy1ib0BleGFt"
        + "cGxlLmNvbZSMCmV4cGlyeVRpbWWUigbA8X2NmwGMCXVzZXJFbWFpbJSMDmJvQGV4YW1wbGUuY29tlHViLg==";

    /// <summary>An object whose reading would call os.system('touch /tmp/evil').</summary>
    private const string Malicious = "gASVKgAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjA90b3VjaCAvdG1wL2V2aWyUhZRSlC4=";

    private const string Dictionary = "gASVFwAAAAAAAAB9lIwMcmVmcmVzaFRva2VulIwBeJRzLg==";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zcrm-");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Protocol2, 2)]
    [InlineData(Protocol2, 3)]
    [InlineData(Protocol4, 4)]
    [InlineData(Protocol4, 5)]
    public async Task Pickles_of_the_python_sdk_are_read(string pickle, byte protocol)
    {
        // Protocol 3 writes these objects as 2 does, and 5 as 4 does.
        byte[] bytes = Convert.FromBase64String(pickle);
        for (int i = 0; i < bytes.Length - 1; i++)
        {
            if (bytes[i] == 0x80) bytes[i + 1] = protocol;
        }

        IReadOnlyList<LegacyToken> tokens = await ReadAsync(bytes);

        tokens.Select(token => (token.User, token.RefreshToken!.Reveal(), token.AccessToken!.Reveal())).ShouldBe(
        [
            ("ana@example.com", "1000.refresh-ana@example.com", "1000.access-ana@example.com"),
            ("bo@example.com", "1000.refresh-bo@example.com", "1000.access-bo@example.com"),
        ]);
        tokens[0].AccessTokenExpiresAt.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(Malicious)]
    [InlineData(Dictionary)]
    public async Task Other_pickles_are_refused(string pickle) =>
        (await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync(Convert.FromBase64String(pickle)))).Message.ShouldContain("nothing in it was executed");

    [Fact]
    public void A_damaged_pickle_is_an_error_or_other_text_and_never_anything_else()
    {
        byte[] whole = Convert.FromBase64String(Protocol4);
        Gen.Select(Gen.Int[1, whole.Length - 1], Gen.Byte, Gen.Bool).Sample((at, value, cut) =>
        {
            byte[] damaged = cut ? whole[..at] : [.. whole[..at], value, .. whole[(at + 1)..]];
            try
            {
                PickledTokens.Read(damaged, "x.pkl");
            }
            catch (ZcrmTokenStoreException)
            {
                // Refused, which is right.
            }
        });
    }

    [Fact]
    public async Task The_file_of_the_archived_csharp_sdk_is_read_with_values_that_have_an_equals_sign()
    {
        LegacyToken token = (await ReadAsync("useridentifier=ana@example.com\r\naccesstoken=access\r\nrefreshtoken=1000.a=b\r\nexpirytime=1767605400000\r\n")).ShouldHaveSingleItem();
        (token.User, token.RefreshToken!.Reveal()).ShouldBe(("ana@example.com", "1000.a=b"));
    }

    [Fact]
    public async Task The_csv_file_of_the_present_sdks_is_read_line_by_line()
    {
        IReadOnlyList<LegacyToken> tokens = await ReadAsync(
            "id,user_name,client_id,client_secret,refresh_token,access_token,grant_token,expiry_time,redirect_url,api_domain\n"
            + "1,ana@example.com,1000.APP,secret,refresh-a,access-a,,1767605400000,,https://www.zohoapis.eu\n"
            + "2,bo@exam\n"
            + "3,null,1000.APP,secret,refresh-c,,,,,\n");

        tokens.Select(token => token.User).ShouldBe(["ana@example.com", null, null]);
        tokens[1].Problem!.ShouldContain("2 values");
        tokens[2].Place.ShouldStartWith("line 4 of");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("{\"refresh_token\":\"x\"}")]
    public async Task Other_files_are_refused(string text) => (await Should.ThrowAsync<ZcrmTokenStoreException>(ReadAsync(text))).Message.ShouldContain("is not a token file");

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        (await Should.ThrowAsync<ZcrmTokenStoreException>(LegacyTokens.ReadFileAsync("/no/such.pkl", Ct))).Message.ShouldContain("'/no/such.pkl'");

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<IReadOnlyList<LegacyToken>> ReadAsync(string text) => ReadAsync(System.Text.Encoding.UTF8.GetBytes(text));

    private async Task<IReadOnlyList<LegacyToken>> ReadAsync(byte[] bytes)
    {
        string path = Path.Combine(_folder.FullName, "tokens");
        await File.WriteAllBytesAsync(path, bytes, Ct);
        IReadOnlyList<LegacyToken> tokens = await LegacyTokens.ReadFileAsync(path, Ct);
        (await File.ReadAllBytesAsync(path, Ct)).ShouldBe(bytes);
        return tokens;
    }
}
