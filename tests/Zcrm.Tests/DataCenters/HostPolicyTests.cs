namespace Zcrm;

public sealed class HostPolicyTests
{
    private static readonly HostPolicy Zohos = new(new CrmHosts());

    [Theory]
    [InlineData("https://accounts.zoho.com@evil.example")]
    [InlineData("https://user:password@accounts.zoho.com")]
    [InlineData("https://zoho.com.evil.example")]
    [InlineData("https://accounts.zoho.com.evil.example")]
    [InlineData("https://evilzoho.com")]
    [InlineData("https://evil-zoho.com")]
    [InlineData("https://evilzohoapis.eu")]
    [InlineData("https://accounts.zoho.com.")]
    [InlineData("https://accounts.zoho.com:8443")]
    [InlineData("https://accounts.zoho.com:80")]
    [InlineData("http://accounts.zoho.com")]
    [InlineData("ftp://accounts.zoho.com")]
    [InlineData("file:///accounts.zoho.com")]
    [InlineData("https://evil.example/accounts.zoho.com")]
    [InlineData("https://evil.example?accounts.zoho.com")]
    [InlineData("https://evil.example#.zoho.com")]
    [InlineData("https://zoho.co")]
    [InlineData("https://com")]
    [InlineData("https://127.0.0.1")]
    [InlineData("http://127.0.0.1:8090")]
    [InlineData("http://localhost")]
    public void A_host_that_is_not_zohos_own_over_https_is_not_trusted(string host) => Zohos.IsTrusted(new Uri(host)).ShouldBeFalse();

    [Theory]
    [InlineData("https://accounts.z\u043Eho.com")] // Cyrillic o
    [InlineData("https://accounts.z\u03BFho.com")] // Greek omicron
    [InlineData("https://account\u017F.zoho.com")] // long s
    [InlineData("https://accounts.\uFF5A\uFF4F\uFF48\uFF4F.com")] // full-width letters
    [InlineData("https://accounts.zoho.com\u3002evil.example")] // ideographic full stop
    [InlineData("https://accounts.xn--zho-sed.com")] // the first one as it is sent to the name server
    public void A_host_that_only_looks_like_zohos_is_not_trusted(string host) => Zohos.IsTrusted(new Uri(host)).ShouldBeFalse();

    [Fact]
    public void A_relative_address_is_not_trusted() => Zohos.IsTrusted(new Uri("/oauth/v2/token", UriKind.Relative)).ShouldBeFalse();

    [Theory]
    [InlineData("https://zoho.com")]
    [InlineData("https://ACCOUNTS.ZOHO.COM")]
    [InlineData("https://accounts.zoho.com:443/oauth/v2/token?x=y")]
    [InlineData("https://accounts.zoho.au")]
    [InlineData("https://www.zohoapis.com.cn/crm/v8/Leads")]
    public void Zohos_own_hosts_are_trusted(string host) => Zohos.IsTrusted(new Uri(host)).ShouldBeTrue();

    [Fact]
    public void The_override_is_trusted_and_nothing_beside_it()
    {
        var policy = new HostPolicy(new CrmHosts { Accounts = new Uri("https://proxy.example:8443"), Api = new Uri("http://127.0.0.1:8090") });
        policy.IsTrusted(new Uri("https://PROXY.example:8443/oauth/v2/token")).ShouldBeTrue();
        policy.IsTrusted(new Uri("http://127.0.0.1:8090/crm/v8/Leads")).ShouldBeTrue();
        policy.IsTrusted(new Uri("https://proxy.example")).ShouldBeFalse();
        policy.IsTrusted(new Uri("http://proxy.example:8443")).ShouldBeFalse();
        policy.IsTrusted(new Uri("http://127.0.0.1:8091")).ShouldBeFalse();
        policy.IsTrusted(new Uri("http://localhost:8090")).ShouldBeFalse();
        policy.IsTrusted(new Uri("https://proxy.example:8443@evil.example")).ShouldBeFalse();
        policy.IsTrusted(new Uri("https://user@proxy.example:8443")).ShouldBeFalse();
    }

    [Fact]
    public void An_override_that_may_not_be_used_is_not_trusted_either() =>
        new HostPolicy(CrmHosts.AllAt(new Uri("http://proxy.example"))).IsTrusted(new Uri("http://proxy.example")).ShouldBeFalse();

    [Theory]
    [InlineData("https://proxy.example", true)]
    [InlineData("https://127.0.0.1:8443", true)]
    [InlineData("http://127.0.0.1:8090", true)]
    [InlineData("http://127.3.2.1", true)]
    [InlineData("http://[::1]:8090", true)]
    [InlineData("http://localhost:8090", true)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("http://127.0.0.1.evil.example", false)]
    [InlineData("http://0.0.0.0:8090", false)]
    [InlineData("http://192.168.0.1", false)]
    [InlineData("http://user@localhost", false)]
    [InlineData("ws://localhost", false)]
    [InlineData("file:///tmp/socket", false)]
    public void An_override_is_https_anywhere_or_http_on_this_machine(string host, bool allowed) =>
        HostPolicy.IsAllowedOverride(new Uri(host)).ShouldBe(allowed);
}
