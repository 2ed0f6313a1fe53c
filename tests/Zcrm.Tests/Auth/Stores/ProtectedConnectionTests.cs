using CsCheck;

namespace Zcrm;

public sealed class ProtectedConnectionTests
{
    private static readonly Connection Anna = new()
    {
        Key = new ConnectionKey("1000.ABC", "anna@example.com", CrmEnvironment.Production),
        DataCenter = DataCenter.EU,
        AccountsServer = new Uri("https://accounts.zoho.eu"),
        RefreshToken = "1000.refresh-token-of-anna",
        AccessToken = "1000.access-token-of-anna",
        AccessTokenExpiresAt = new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero),
        Scopes = ScopeSet.Parse("ZohoCRM.modules.ALL"),
        RecentMints = [new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero)],
        Version = 7,
    };

    [Fact]
    public void What_is_written_is_read_back_by_the_same_key()
    {
        var protector = new AesTokenProtector(AesTokenProtector.GenerateKey());

        Connection read = ProtectedConnection.Read(ProtectedConnection.Write(Anna, protector), Anna.Key, protector, out bool isOutdated);

        (read with { RecentMints = Anna.RecentMints }).ShouldBe(Anna);
        read.RecentMints.ShouldBe(Anna.RecentMints);
        isOutdated.ShouldBeFalse();
    }

    [Fact]
    public void The_bytes_tell_nothing_of_the_tokens() =>
        System.Text.Encoding.Latin1.GetString(ProtectedConnection.Write(Anna, new AesTokenProtector(AesTokenProtector.GenerateKey()))).ShouldNotContain("token-of-anna");

    [Fact]
    public void A_user_name_in_other_case_is_the_same_place()
    {
        var protector = new AesTokenProtector(AesTokenProtector.GenerateKey());
        byte[] bytes = ProtectedConnection.Write(Anna, protector);

        ProtectedConnection.Read(bytes, Anna.Key with { User = "ANNA@example.com" }, protector, out _).RefreshToken.ShouldBe(Anna.RefreshToken);
    }

    [Fact]
    public void One_connection_cannot_be_passed_off_as_another()
    {
        var protector = new AesTokenProtector(AesTokenProtector.GenerateKey());
        byte[] bytes = ProtectedConnection.Write(Anna, protector);

        Should.Throw<ZcrmTokenStoreException>(() => ProtectedConnection.Read(bytes, Anna.Key with { User = "bob@example.com" }, protector, out _))
            .Message.ShouldContain("bob@example.com");
    }

    [Fact]
    public void An_old_key_still_reads_and_asks_to_be_replaced()
    {
        string old = AesTokenProtector.GenerateKey();
        byte[] bytes = ProtectedConnection.Write(Anna, new AesTokenProtector(old));
        var rotated = new AesTokenProtector($"{AesTokenProtector.GenerateKey()},{old}");

        ProtectedConnection.Read(bytes, Anna.Key, rotated, out bool isOutdated).RefreshToken.ShouldBe(Anna.RefreshToken);
        isOutdated.ShouldBeTrue();
        ProtectedConnection.Read(ProtectedConnection.Write(Anna, rotated), Anna.Key, rotated, out isOutdated);
        isOutdated.ShouldBeFalse();
    }

    [Fact]
    public void Without_its_key_it_stays_closed_and_the_error_says_what_to_do()
    {
        byte[] bytes = ProtectedConnection.Write(Anna, new AesTokenProtector(AesTokenProtector.GenerateKey()));

        Should.Throw<ZcrmTokenStoreException>(() => ProtectedConnection.Read(bytes, Anna.Key, new AesTokenProtector(AesTokenProtector.GenerateKey()), out _))
            .Message.ShouldContain("Add the key that it was written with");
    }

    [Fact]
    public void No_changed_byte_goes_unnoticed()
    {
        var protector = new AesTokenProtector(AesTokenProtector.GenerateKey());
        byte[] bytes = ProtectedConnection.Write(Anna, protector);
        Gen.Int[0, bytes.Length - 1].Sample(index =>
        {
            byte[] changed = [.. bytes];
            changed[index] ^= 0x10;
            Should.Throw<ZcrmTokenStoreException>(() => ProtectedConnection.Read(changed, Anna.Key, protector, out _));
        });
    }
}
