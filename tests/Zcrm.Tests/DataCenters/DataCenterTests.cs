namespace Zcrm;

public sealed class DataCenterTests
{
    // Code, accounts, API of production, upload and console hosts, as Zoho publishes them.
    public static TheoryData<string, string, string, string, string> Figures => new()
    {
        { "us", "accounts.zoho.com", "www.zohoapis.com", "content.zohoapis.com", "api-console.zoho.com" },
        { "eu", "accounts.zoho.eu", "www.zohoapis.eu", "content.zohoapis.eu", "api-console.zoho.eu" },
        { "in", "accounts.zoho.in", "www.zohoapis.in", "content.zohoapis.in", "api-console.zoho.in" },
        { "au", "accounts.zoho.com.au", "www.zohoapis.com.au", "content.zohoapis.com.au", "api-console.zoho.com.au" },
        { "jp", "accounts.zoho.jp", "www.zohoapis.jp", "content.zohoapis.jp", "api-console.zoho.jp" },
        { "cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn", "content.zohoapis.com.cn", "api-console.zoho.com.cn" },
        { "ca", "accounts.zohocloud.ca", "www.zohoapis.ca", "upload.zohocloud.ca", "api-console.zohocloud.ca" },
        { "sa", "accounts.zoho.sa", "www.zohoapis.sa", "files.zoho.sa", "api-console.zoho.sa" },
        { "uk", "accounts.zoho.uk", "www.zohoapis.uk", "content.zohoapis.uk", "api-console.zoho.uk" },
        { "ae", "accounts.zoho.ae", "www.zohoapis.ae", "content.zohoapis.ae", "api-console.zoho.ae" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Each_data_center_has_its_published_hosts(string code, string accounts, string api, string upload, string console)
    {
        DataCenter dataCenter = DataCenter.Parse(code);
        dataCenter.Accounts.ShouldBe(new Uri($"https://{accounts}"));
        dataCenter.Api(CrmEnvironment.Production).ShouldBe(new Uri($"https://{api}"));
        dataCenter.Api(CrmEnvironment.Sandbox).ShouldBe(new Uri($"https://{api.Replace("www.", "sandbox.", StringComparison.Ordinal)}"));
        dataCenter.Api(CrmEnvironment.Developer).ShouldBe(new Uri($"https://{api.Replace("www.", "developer.", StringComparison.Ordinal)}"));
        dataCenter.Upload.ShouldBe(new Uri($"https://{upload}"));
        dataCenter.Console.ShouldBe(new Uri($"https://{console}"));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Each_host_leads_back_to_its_data_center_and_is_trusted(string code, string accounts, string api, string upload, string console)
    {
        var policy = new HostPolicy(new CrmHosts());
        foreach (Uri host in new[] { accounts, api, upload, console }.Select(host => new Uri($"https://{host}")))
        {
            DataCenter.OfHost(host).ShouldBe(DataCenter.Parse(code));
            policy.IsTrusted(host).ShouldBeTrue(host.ToString());
        }
    }

    [Fact]
    public void Every_known_data_center_is_in_the_table() =>
        DataCenter.All.Select(dataCenter => dataCenter.Code).ShouldBe(Figures.Select(row => row.Data.Item1));

    [Theory]
    [InlineData("https://accounts.zoho.au", "AU")]
    [InlineData("https://ACCOUNTS.ZOHO.EU/oauth/v2/token", "EU")]
    [InlineData("https://sandbox.zohoapis.com.cn", "CN")]
    [InlineData("https://developer.zohoapis.ca", "CA")]
    public void A_host_is_recognized_by_any_of_its_names(string host, string code) => DataCenter.OfHost(new Uri(host))!.ToString().ShouldBe(code);

    [Theory]
    [InlineData("https://zohoapis.com.evil.example")]
    [InlineData("https://evilzohoapis.com")]
    [InlineData("https://www.zohoapis.com:8443")]
    [InlineData("http://www.zohoapis.com")]
    [InlineData("https://crm.zoho.com")]
    [InlineData("https://accounts.zoho.com.")]
    public void A_host_that_is_no_data_centers_is_not_taken_for_one(string host) => DataCenter.OfHost(new Uri(host)).ShouldBeNull();

    [Theory]
    [InlineData("EU")]
    [InlineData("eu")]
    [InlineData(" Eu ")]
    public void A_code_is_read_in_any_case(string code) => DataCenter.Parse(code).ShouldBeSameAs(DataCenter.EU);

    [Theory]
    [InlineData("")]
    [InlineData("europe")]
    [InlineData("com")]
    [InlineData("sg")]
    public void An_unknown_code_is_refused_with_the_known_ones(string code)
    {
        DataCenter.TryParse(code, out DataCenter? found).ShouldBeFalse();
        found.ShouldBeNull();
        Should.Throw<FormatException>(() => DataCenter.Parse(code)).Message.ShouldContain("US, EU, IN, AU, JP, CN, CA, SA, UK, AE");
    }

    [Fact]
    public void Null_is_no_code() => DataCenter.TryParse(null, out _).ShouldBeFalse();

    [Theory]
    [InlineData(CrmEnvironment.Production, "www")]
    [InlineData(CrmEnvironment.Sandbox, "sandbox")]
    [InlineData(CrmEnvironment.Developer, "developer")]
    public void Each_environment_has_its_host_label(CrmEnvironment environment, string label) => environment.HostLabel().ShouldBe(label);

    [Fact]
    public void There_is_no_fourth_environment() => Should.Throw<ArgumentOutOfRangeException>(() => DataCenter.US.Api((CrmEnvironment)3));
}
