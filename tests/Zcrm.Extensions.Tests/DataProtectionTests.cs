using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Zcrm.Extensions;

/// <summary>Tokens protected by the application's own keys.</summary>
public sealed class DataProtectionTests : IDisposable
{
    private const string Place = "1000.ABC Production anna@example.com";
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("zcrm-keys-");

    [Fact]
    public void What_one_process_protects_another_reads()
    {
        byte[] envelope = Protector().Protect("tokens"u8, Place);

        Protector().Unprotect(envelope, Place, out bool isOutdated).ShouldBe("tokens"u8.ToArray());
        isOutdated.ShouldBeFalse();
    }

    [Fact]
    public void A_new_key_reads_what_the_old_one_wrote_and_asks_for_it_to_be_written_anew()
    {
        byte[] envelope = Protector().Protect("tokens"u8, Place);
        using ServiceProvider services = Services();
        IKeyManager keys = services.GetRequiredService<IKeyManager>();
        keys.CreateNewKey(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));

        ITokenProtector rotated = Protector();
        rotated.Unprotect(envelope, Place, out _).ShouldBe("tokens"u8.ToArray());
        rotated.Unprotect(rotated.Protect("tokens"u8, Place), Place, out bool isOutdated);
        isOutdated.ShouldBeFalse();
    }

    [Fact]
    public void What_belongs_to_one_user_does_not_open_for_another() =>
        Should.Throw<ZcrmTokenStoreException>(() => Protector().Unprotect(Protector().Protect("tokens"u8, Place), "1000.ABC Production bob@example.com", out _))
            .Message.ShouldContain("bob@example.com");

    public void Dispose() => _keys.Delete(recursive: true);

    private ITokenProtector Protector() => Services().GetRequiredService<ITokenProtector>();

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddDataProtection().PersistKeysToFileSystem(_keys).SetApplicationName("zcrm-tests");
        services.AddZcrm(options => (options.ClientId, options.ClientSecret) = ("1000.ABC", "secret-of-app")).ProtectTokensByDataProtection();
        return services.BuildServiceProvider();
    }
}
