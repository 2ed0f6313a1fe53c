namespace Zcrm;

public sealed class CallTargetTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bulk_jobs_have_their_version_behind_the_word_bulk() =>
        (await AskedAsync(CallTarget.Bulk)).ShouldBe("https://www.zohoapis.com/crm/bulk/v8/Leads/1");

    [Fact]
    public async Task Large_files_go_to_the_upload_host_of_the_data_centre() =>
        (await AskedAsync(CallTarget.UploadHost)).ShouldBe("https://content.zohoapis.com/crm/v8/Leads/1");

    [Fact]
    public async Task An_upload_host_of_ones_own_is_used_instead() =>
        (await AskedAsync(CallTarget.UploadHost, options => options.Hosts = new CrmHosts { Upload = new Uri("http://127.0.0.1:99") }))
            .ShouldBe("http://127.0.0.1:99/crm/v8/Leads/1");

    [Theory]
    [InlineData("/crm/bulk/v2/read/1/result", "https://www.zohoapis.com/crm/bulk/v2/read/1/result")]
    [InlineData("crm/bulk/v2/read/1/result", "https://www.zohoapis.com/crm/bulk/v2/read/1/result")]
    [InlineData("https://download-accl.zoho.com/v2/crm/1/bulk-write/2/2.zip?a=b", "https://download-accl.zoho.com/v2/crm/1/bulk-write/2/2.zip?a=b")]
    public async Task A_named_address_is_used_as_it_is(string url, string expected) => (await AskedAsync(CallTarget.Named(url))).ShouldBe(expected);

    [Theory]
    [InlineData("https://zoho.com.evil.example/file.zip")]
    [InlineData("http://www.zohoapis.com/file.zip")]
    [InlineData("//evil.example/file.zip")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://www.zohoapis.com@evil.example/file.zip")]
    public async Task A_named_address_elsewhere_never_sees_a_token(string url)
    {
        var zoho = new StubZoho((request, _) => throw new InvalidOperationException($"{request.RequestUri} was sent a token."));
        string? asked = null;
        try
        {
            asked = await AskedAsync(CallTarget.Named(url), zoho: zoho);
        }
        catch (ZcrmAuthenticationException exception)
        {
            exception.Code.ShouldBe(new CrmErrorCode("untrusted_host"));
        }

        asked.ShouldBeNull();
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    private static async Task<string> AskedAsync(CallTarget target, Action<ZcrmClientOptions>? change = null, StubZoho? zoho = null)
    {
        Uri? asked = null;
        zoho ??= new StubZoho((request, _) =>
        {
            asked = request.RequestUri;
            return StubTransport.Json("{}");
        });
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        change?.Invoke(options);
        await Calls.SendAsync(options, Calls.Get().To(target), Ct);
        return asked!.AbsoluteUri;
    }
}
