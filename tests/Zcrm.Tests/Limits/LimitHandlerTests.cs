using System.Net;

namespace Zcrm;

/// <summary>How calls and the limiter that clients share get on.</summary>
public sealed class LimitHandlerTests
{
    private readonly RecordingLimiter _limiter = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_call_is_not_sent_and_tells_when_to_come_again()
    {
        var zoho = new StubZoho();
        _limiter.Refusal = CallDecision.Refused(TimeSpan.FromSeconds(7), "All places are taken.");
        var refused = await Should.ThrowAsync<ZcrmRateLimitException>(Calls.SendAsync(await OptionsAsync(zoho), Calls.Get(), Ct));

        (refused.RetryAfter, refused.Code, refused.IsTransient).ShouldBe((TimeSpan.FromSeconds(7), CrmErrorCode.LimitReached, true));
        refused.Message.ShouldStartWith("GET /Leads/{id} was not sent. All places are taken.");
        zoho.Transport.Requests.ShouldBeEmpty();
        _limiter.Claims.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_attempt_has_a_place_and_the_wait_between_two_has_none()
    {
        int answers = 0;
        var zoho = new StubZoho((_, _) =>
        {
            _limiter.Taken.ShouldBe(1);
            return StubTransport.Json("{}", answers++ == 0 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        });
        ZcrmClientOptions options = await OptionsAsync(zoho);
        options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
        await Calls.SendAsync(options, Calls.Get(), Ct);
        (_limiter.Claims.Count, _limiter.Taken).ShouldBe((2, 0));
    }

    [Fact]
    public async Task The_claim_tells_organization_priority_and_credits()
    {
        ZcrmClientOptions options = await OptionsAsync(new StubZoho((_, _) => StubTransport.Json("{}")));
        options.Priority = CallPriority.Batch;
        await Calls.SendAsync(options, new CrmRequest(HttpMethod.Post, $"{"Leads":name}/actions/mass_convert").Body("{}"u8.ToArray()), Ct);
        await Calls.SendAsync(options, new CrmRequest(HttpMethod.Get, $"{"Leads":name}", new CallOptions { Priority = CallPriority.Interactive }), Ct);

        _limiter.Claims.Select(claim => (claim.OrgId, claim.Priority, claim.Credits)).ShouldBe([("600", CallPriority.Batch, 200), ("600", CallPriority.Interactive, 1)]);
        _limiter.Claims[0].CallPool.ShouldBe("org:600:Production:1000.CLIENT");
    }

    [Fact]
    public async Task What_an_answer_tells_of_credits_is_noted()
    {
        var zoho = new StubZoho((_, _) =>
        {
            HttpResponseMessage answer = StubTransport.Json("{}");
            answer.Headers.Add("X-API-CREDITS-REMAINING", "1234");
            return answer;
        });
        await Calls.SendAsync(await OptionsAsync(zoho), Calls.Get(), Ct);
        _limiter.Noted.ShouldBe(1234);
    }

    [Fact]
    public async Task A_file_keeps_its_place_until_it_is_disposed()
    {
        var zoho = new StubZoho((_, _) => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("x") });
        await using var crm = new ZcrmClient(await OptionsAsync(zoho));
        CrmFile file = (await crm.DownloadAsync("Leads/1/photo", cancellationToken: Ct))!;
        _limiter.Taken.ShouldBe(1);
        await file.DisposeAsync();
        _limiter.Taken.ShouldBe(0);
    }

    [Theory]
    [InlineData("GET", "Leads/actions/count", 50)]
    [InlineData("GET", "Leads/deleted", 2)]
    [InlineData("POST", "coql", 3)]
    [InlineData("POST", "Leads/1/actions/convert", 5)]
    [InlineData("POST", "Leads/1/actions/send_mail", 20)]
    [InlineData("PUT", "Leads/1", 1)]
    public void Calls_cost_what_zoho_lists(string method, string path, int credits) =>
        CallCredits.Of(RawRequest.Create(new HttpMethod(method), path, null)).ShouldBe(credits);

    private async Task<ZcrmClientOptions> OptionsAsync(StubZoho zoho)
    {
        ZcrmClientOptions options = The.Options(zoho.Transport, The.Clock(), await The.StoreWith(The.Connection(The.Start.AddHours(1)) with { OrgId = "600" }));
        options.Limiter = _limiter;
        return options;
    }

    private sealed class RecordingLimiter : ICallLimiter
    {
        public List<CallClaim> Claims { get; } = [];

        public CallDecision? Refusal { get; set; }

        public int Taken { get; private set; }

        public long? Noted { get; private set; }

        public ValueTask<CallDecision> AcquireAsync(CallClaim claim, CancellationToken cancellationToken)
        {
            Claims.Add(claim);
            if (Refusal is not null) return new(Refusal);
            Taken++;
            return new(CallDecision.Granted(new Permit(this)));
        }

        private sealed class Permit(RecordingLimiter limiter) : ICallPermit
        {
            public void Note(long remainingCredits) => limiter.Noted = remainingCredits;

            public void Dispose() => limiter.Taken--;
        }
    }
}
