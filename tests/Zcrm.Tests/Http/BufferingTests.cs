using System.Net;
using System.Text;

namespace Zcrm;

public sealed class BufferingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_without_a_body_may_name_the_length_of_the_body_that_it_spares()
    {
        CrmAnswer answer = await SendAsync(() => new HttpResponseMessage(HttpStatusCode.NotModified) { Content = Named(length: 4000) });
        answer.Status.ShouldBe(HttpStatusCode.NotModified);
        answer.Response.Attempts.ShouldBe(1);
        AnswerReader.Read(answer).ShouldBeNull();
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_a_failure() =>
        (await Should.ThrowAsync<ZcrmTransportException>(SendAsync(() => new HttpResponseMessage { Content = Named(length: 4000) }))).WasSent.ShouldBeTrue();

    [Fact]
    public async Task A_length_in_gigabytes_is_not_believed_before_the_bytes_are_there()
    {
        CrmAnswer answer = await SendAsync(() => new HttpResponseMessage { Content = Named(length: int.MaxValue) });
        answer.Bytes.Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_users_handler_answers_is_read_like_zohos_own()
    {
        var zoho = new StubZoho();
        CrmAnswer answer = await SendAsync(zoho, () => new AnsweringHandler());
        Encoding.UTF8.GetString(answer.Bytes.Span).ShouldBe("""{"from":"a cache"}""");
        zoho.Transport.Requests.ShouldBeEmpty();
    }

    private static ByteArrayContent Named(long length) => new("{}"u8.ToArray()) { Headers = { ContentLength = length } };

    private static Task<CrmAnswer> SendAsync(Func<HttpResponseMessage> answer) => SendAsync(new StubZoho((_, _) => answer()), handler: null);

    private static async Task<CrmAnswer> SendAsync(StubZoho zoho, Func<DelegatingHandler>? handler)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1))));
        options.Retry = new RetryOptions { MaxAttempts = 1 };
        if (handler is not null) options.Handlers.Add(handler);
        return await Calls.SendAsync(options, Calls.Get(), Ct);
    }

    private sealed class AnsweringHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(StubTransport.Json("""{"from":"a cache"}"""));
    }
}
