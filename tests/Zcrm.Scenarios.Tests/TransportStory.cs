using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>The network itself: HTTP/2 where it is offered, answers that come compressed, over TLS.</summary>
public sealed class TransportStory
{
    private static readonly X509Certificate2 OwnCertificate = Certificate();

    [Theory]
    [InlineData(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    [InlineData(HttpProtocols.Http1, "HTTP/1.1")]
    public async Task Calls_use_http2_where_it_is_offered(HttpProtocols offered, string used)
    {
        await using WebApplication server = await StartAsync(offered);
        await using ZcrmClient crm = await ClientAsync(server);

        CrmRecord lead = (await crm.Records("Leads").GetAsync(1, cancellationToken: Scenario.Ct))!;

        lead.Get<string>("Protocol").ShouldBe(used);
        lead.Get<string>("Accepted").ShouldBe("gzip, br");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Compressed_answers_are_read(string encoding)
    {
        await using WebApplication server = await StartAsync(HttpProtocols.Http1AndHttp2, encoding);
        await using ZcrmClient crm = await ClientAsync(server);

        (await crm.Records("Leads").GetAsync(1, cancellationToken: Scenario.Ct))!.Id.ShouldBe((CrmId)1);
    }

    private static async Task<WebApplication> StartAsync(HttpProtocols offered, string? encoding = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = offered;
            listen.UseHttps(OwnCertificate);
        }));
        WebApplication server = builder.Build();
        server.Run(context => AnswerAsync(context, encoding));
        await server.StartAsync(Scenario.Ct);
        return server;
    }

    private static async Task AnswerAsync(HttpContext context, string? encoding)
    {
        context.Response.ContentType = "application/json";
        if (encoding is not null) context.Response.Headers.ContentEncoding = encoding;
        await using Stream body = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            _ => context.Response.Body,
        };
        string json = $$"""{"data":[{"id":"1","Protocol":"{{context.Request.Protocol}}","Accepted":"{{context.Request.Headers.AcceptEncoding}}"}]}""";
        await body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(json));
    }

    private static async Task<ZcrmClient> ClientAsync(WebApplication server)
    {
        var address = new Uri(server.Urls.Single());
        var store = new MemoryTokenStore();
        HttpMessageHandler transport = DefaultTransport.Create();
        ((SocketsHttpHandler)((DelegatingHandler)transport).InnerHandler!).SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == OwnCertificate.Thumbprint };
        var options = new ZcrmClientOptions
        {
            ClientId = "1000.ABC",
            ClientSecret = "s3cretsecret",
            User = "ana@example.com",
            Hosts = CrmHosts.AllAt(address),
            TokenStore = store,
            Transport = transport,
        };
        await store.TryWriteAsync(
            new Connection
            {
                Key = new ConnectionKey("1000.ABC", "ana@example.com", CrmEnvironment.Production),
                DataCenter = DataCenter.US,
                AccountsServer = address,
                ApiDomain = address,
                RefreshToken = "1000.refresh.token",
                AccessToken = "1000.access.token",
                AccessTokenExpiresAt = TimeProvider.System.GetUtcNow().AddHours(1),
            },
            Scenario.Ct);
        return new ZcrmClient(options);
    }

    private static X509Certificate2 Certificate()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
