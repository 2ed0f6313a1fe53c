using System.Globalization;

namespace Zcrm;

public sealed class ConnectionKeyTests
{
    private static readonly ConnectionKey Key = new("1000.CLIENT", "Irina@Example.com", CrmEnvironment.Production);

    [Theory]
    [InlineData("1000.CLIENT", "irina@example.COM", CrmEnvironment.Production, true)]
    [InlineData("1000.client", "Irina@Example.com", CrmEnvironment.Production, false)]
    [InlineData("1000.CLIENT", "irena@example.com", CrmEnvironment.Production, false)]
    [InlineData("1000.CLIENT", "Irina@Example.com", CrmEnvironment.Sandbox, false)]
    public void Keys_are_the_same_for_one_app_user_and_environment(string clientId, string user, CrmEnvironment environment, bool same)
    {
        var other = new ConnectionKey(clientId, user, environment);
        Key.Equals(other).ShouldBe(same);
        (Key.GetHashCode() == other.GetHashCode()).ShouldBe(same);
    }

    [Fact]
    public void The_users_case_is_compared_alike_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Key.Equals(Key with { User = "IRINA@EXAMPLE.COM" }).ShouldBeTrue();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_key_prints_the_user_and_any_environment_but_production()
    {
        Key.ToString().ShouldBe("Irina@Example.com");
        (Key with { Environment = CrmEnvironment.Sandbox }).ToString().ShouldBe("Irina@Example.com (Sandbox)");
    }
}
