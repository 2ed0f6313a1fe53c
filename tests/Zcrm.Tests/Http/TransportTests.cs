using System.Net;
using System.Net.Sockets;

namespace Zcrm;

public sealed class TransportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_asks_for_http_2_and_takes_less()
    {
        (Version, HttpVersionPolicy) asked = default;
        await SendAsync(new StubZoho((request, _) =>
        {
            asked = (request.Version, request.VersionPolicy);
            return StubTransport.Json("{}");
        }).Transport);
        asked.ShouldBe((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower));
    }

    [Fact]
    public async Task A_connection_that_is_not_made_in_time_is_a_failure_before_anything_was_sent()
    {
        using var network = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromMilliseconds(1), ConnectCallback = NeverConnectAsync };
        var failure = await Should.ThrowAsync<ZcrmTransportException>(SendAsync(new ConnectTimeoutHandler(network)));
        failure.WasSent.ShouldBeFalse();
        failure.Attempts.ShouldBe(1);
        failure.Message.ShouldContain("No connection to www.zohoapis.com was made within 00:00:00.0010000");
    }

    [Fact]
    public async Task The_network_of_a_client_tells_connections_that_are_not_made_in_time()
    {
        using HttpMessageHandler network = DefaultTransport.Create();
        network.ShouldBeOfType<ConnectTimeoutHandler>().InnerHandler.ShouldBeOfType<SocketsHttpHandler>().ConnectTimeout.ShouldBe(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_transport_that_gives_up_by_itself_is_a_failure_and_not_a_cancellation()
    {
        var zoho = new StubZoho((_, _) => throw new TaskCanceledException("The transport's own limit was reached."));
        var failure = await Should.ThrowAsync<ZcrmTransportException>(SendAsync(zoho.Transport));
        failure.WasSent.ShouldBeTrue();
        failure.Message.ShouldContain("The transport's own limit was reached");
    }

    [Fact]
    public async Task An_accounts_server_that_is_not_reached_in_time_is_a_failure_and_not_a_cancellation()
    {
        var zoho = new StubZoho { TokenAnswer = _ => throw new TaskCanceledException("The transport's own limit was reached.") };
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start)));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        var failure = await Should.ThrowAsync<ZcrmTransportException>(Calls.SendAsync(options, Calls.Get(), Ct));
        failure.Operation.ShouldBe("POST /oauth/v2/token");
        failure.WasSent.ShouldBeFalse();
    }

    [Fact]
    public async Task A_cancellation_names_the_callers_own_token()
    {
        using var source = new CancellationTokenSource();
        var zoho = new StubZoho((_, _) =>
        {
            source.Cancel();
            throw new TaskCanceledException();
        });
        var cancelled = await Should.ThrowAsync<OperationCanceledException>(SendAsync(zoho.Transport, source.Token));
        cancelled.CancellationToken.ShouldBe(source.Token);
    }

    private static async Task<CrmAnswer> SendAsync(HttpMessageHandler transport, CancellationToken? cancellationToken = null)
    {
        ZcrmClientOptions options = The.Options(transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        return await Calls.SendAsync(options, Calls.Get(), cancellationToken ?? Ct);
    }

    private static async ValueTask<Stream> NeverConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        throw new SocketException();
    }
}
