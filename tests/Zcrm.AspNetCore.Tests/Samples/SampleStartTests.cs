using System.Net;

namespace Zcrm.AspNetCore;

public sealed class SampleStartTests : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Without_configuration_the_sample_logs_in_at_a_local_Zoho()
    {
        using SampleProcess sample = await SampleProcess.StartAsync();

        Uri zoho = await LoginAsync(sample);

        zoho.IsLoopback.ShouldBeTrue();
        (await _http.GetStringAsync(zoho, WebApp.Ct)).ShouldContain("Lead Desk asks for");
    }

    [Fact]
    public async Task With_configuration_it_logs_in_at_the_real_one()
    {
        using SampleProcess sample = await SampleProcess.StartAsync(("ZCRM_CLIENT_ID", "1000.ABC"), ("ZCRM_CLIENT_SECRET", "s3cret"), ("ZCRM_DATA_CENTER", "EU"));

        Uri zoho = await LoginAsync(sample);

        zoho.Host.ShouldBe("accounts.zoho.eu");
        zoho.Query.ShouldContain("client_id=1000.ABC");
        zoho.Query.ShouldNotContain("s3cret");
    }

    public void Dispose() => _http.Dispose();

    private async Task<Uri> LoginAsync(SampleProcess sample)
    {
        using HttpResponseMessage answer = await _http.GetAsync(new Uri(sample.Address, "/login"), WebApp.Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer.Headers.Location!;
    }
}
