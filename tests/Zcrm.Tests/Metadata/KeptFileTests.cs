namespace Zcrm;

public sealed class KeptFileTests
{
    private static readonly ConnectionKey Key = new("1000.APP", "ana@example.com", CrmEnvironment.Production);

    [Fact]
    public void Whatever_a_list_depends_on_makes_a_file_of_its_own()
    {
        string[] names =
        [
            KeptFile.NameOf(Key, "1", "https://www.zohoapis.com", "v8/settings/modules"),
            KeptFile.NameOf(Key with { ClientId = "1000.OTHER" }, "1", "https://www.zohoapis.com", "v8/settings/modules"),
            KeptFile.NameOf(Key with { User = "bo@example.com" }, "1", "https://www.zohoapis.com", "v8/settings/modules"),
            KeptFile.NameOf(Key with { Environment = CrmEnvironment.Sandbox }, "1", "https://www.zohoapis.com", "v8/settings/modules"),
            KeptFile.NameOf(Key, "2", "https://www.zohoapis.com", "v8/settings/modules"),
            KeptFile.NameOf(Key, "1", "https://www.zohoapis.eu", "v8/settings/modules"),
            KeptFile.NameOf(Key, "1", "https://www.zohoapis.com", "v7/settings/modules"),
            KeptFile.NameOf(Key, "1", "https://www.zohoapis.com", "v8/settings/fields?module=Leads"),
        ];
        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Length == 32 && name.All(char.IsAsciiHexDigitLower));
    }

    [Fact]
    public void The_same_connection_has_the_same_file_however_the_user_is_written() =>
        KeptFile.NameOf(Key with { User = "ANA@example.com" }, "1", "https://a", "v8/x").ShouldBe(KeptFile.NameOf(Key, "1", "https://a", "v8/x"));
}
