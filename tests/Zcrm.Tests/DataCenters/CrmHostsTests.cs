namespace Zcrm;

public sealed class CrmHostsTests
{
    private static readonly Uri Emulator = new("http://127.0.0.1:8090");

    [Fact]
    public void Without_overrides_every_host_is_the_data_centers()
    {
        CrmServers servers = Servers(new CrmHosts());
        servers.Accounts(DataCenter.CA).ShouldBe(DataCenter.CA.Accounts);
        servers.Console(DataCenter.CA).ShouldBe(DataCenter.CA.Console);
        servers.Api(The.Connection(The.Start) with { ApiDomain = null }).ShouldBe("https://www.zohoapis.com");
    }

    [Fact]
    public void An_override_wins_over_the_data_center_and_over_what_an_answer_named()
    {
        CrmServers servers = Servers(CrmHosts.AllAt(Emulator));
        servers.Accounts(DataCenter.EU).ShouldBe(Emulator);
        servers.Console(DataCenter.EU).ShouldBe(Emulator);
        servers.Api(The.Connection(The.Start)).ShouldBe("http://127.0.0.1:8090");
    }

    [Fact]
    public void Hosts_are_replaced_one_by_one()
    {
        CrmServers servers = Servers(new CrmHosts { Accounts = Emulator });
        servers.Accounts(DataCenter.EU).ShouldBe(Emulator);
        servers.Api(The.Connection(The.Start)).ShouldBe("https://www.zohoapis.com");
    }

    [Fact]
    public void Each_data_centre_may_have_a_host_of_its_own()
    {
        var europe = new Uri("http://127.0.0.1:8091");
        CrmServers servers = Servers(new CrmHosts { Accounts = Emulator, ByDataCenter = new Dictionary<DataCenter, CrmHosts> { [DataCenter.EU] = new() { Accounts = europe } } });
        servers.Accounts(DataCenter.EU).ShouldBe(europe);
        servers.Accounts(DataCenter.IN).ShouldBe(Emulator);
        servers.Trusted(europe).ShouldBe(europe);
        Should.Throw<ZcrmAuthenticationException>(() => servers.Trusted(new Uri("http://127.0.0.1:8092")));
    }

    [Fact]
    public void A_foreign_host_in_a_stored_connection_is_refused()
    {
        Connection forged = The.Connection(The.Start) with { ApiDomain = new Uri("https://zohoapis.com.evil.example") };
        Should.Throw<ZcrmAuthenticationException>(() => Servers(new CrmHosts()).Api(forged)).Message.ShouldContain("evil.example");
    }

    [Fact]
    public void One_host_for_all_sets_all_four() =>
        CrmHosts.AllAt(Emulator).Overrides().Select(entry => entry.Name).ShouldBe(["Accounts", "Api", "Upload", "Console"]);

    private static CrmServers Servers(CrmHosts hosts) => new(hosts, new HostPolicy(hosts));
}
