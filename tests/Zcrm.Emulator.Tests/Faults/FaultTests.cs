using System.Net;

namespace Zcrm.Emulator;

public sealed class FaultTests : EmulatorTest
{
    private const string Path = "/crm/v8/org";

    [Fact]
    public async Task The_next_answers_are_429_and_then_all_is_well()
    {
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.Next(2).TooManyRequests(retryAfter: 1);
        Zoho.Faults.Pending.ShouldBe(2);
        for (int i = 0; i < 2; i++)
        {
            Answer refused = await Browser.GetAsync(Path, token);
            refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Code.ShouldBe("TOO_MANY_REQUESTS");
            refused.Headers["Retry-After"].ShouldBe("1");
        }

        (await Browser.GetAsync(Path, token)).Status.ShouldBe(HttpStatusCode.OK);
        Zoho.Faults.Pending.ShouldBe(0);
    }

    [Theory]
    [InlineData(500, "INTERNAL_ERROR")]
    [InlineData(503, "SERVICE_UNAVAILABLE")]
    [InlineData(429, "TOO_MANY_REQUESTS")]
    public async Task A_status_comes_with_zohos_code_for_it(int status, string code)
    {
        Zoho.Faults.Next().Status(status);
        Answer answer = await Browser.GetAsync(Path, null);
        ((int)answer.Status).ShouldBe(status);
        answer.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_server_error_an_invalid_token_and_a_refusal_of_ones_own()
    {
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.Next().ServerError();
        Zoho.Faults.Next().InvalidToken();
        Zoho.Faults.Next().Refuse(403, "NO_PERMISSION", "permission denied");
        (await Browser.GetAsync(Path, token)).Code.ShouldBe("INTERNAL_ERROR");
        (await Browser.GetAsync(Path, token)).Code.ShouldBe("INVALID_TOKEN");
        (await Browser.GetAsync(Path, token)).Code.ShouldBe("NO_PERMISSION");
    }

    [Fact]
    public async Task Rarer_answers_of_zoho_can_be_had_too()
    {
        Zoho.Faults.Next().LegacyTooManyRequests();
        Zoho.Faults.Next().NoApiAccess();
        Zoho.Faults.Next().RedirectToLogin();
        Zoho.Faults.NextAtAccounts().TokensThrottled();
        (await Browser.GetAsync(Path, null)).Code.ShouldBe("429");
        (await Browser.GetAsync(Path, null)).Json.GetProperty("details").GetProperty("permissions")[0].GetString().ShouldBe("Crm_Implied_Api_Access");
        (await Browser.GetAsync(Path, null)).Headers["Location"].ShouldStartWith("https://accounts.zoho.com/");
        (await Browser.RefreshAsync("1000.any")).Error.ShouldBe("Access Denied");
    }

    [Fact]
    public async Task A_page_and_an_empty_body_come_in_place_of_json()
    {
        Zoho.Faults.Next().Html();
        Answer page = await Browser.GetAsync(Path, null);
        page.Status.ShouldBe(HttpStatusCode.BadGateway);
        page.Headers["Content-Type"].ShouldStartWith("text/html");
        page.Body.ShouldStartWith("<!DOCTYPE html>");

        Zoho.Faults.Next().EmptyBody();
        Answer empty = await Browser.GetAsync(Path, null);
        empty.Status.ShouldBe(HttpStatusCode.OK);
        empty.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cut_connection_fails_the_request_once_whether_it_is_new_or_in_use()
    {
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.Next().CutConnection();
        await Should.ThrowAsync<HttpRequestException>(() => Browser.GetAsync(Path, token));
        (await Browser.GetAsync(Path, token)).Status.ShouldBe(HttpStatusCode.OK);

        using var fresh = new Browser(Zoho);
        Zoho.Faults.Next().CutConnection();
        await Should.ThrowAsync<HttpRequestException>(() => fresh.GetAsync(Path, token));
        Zoho.Journal.Count(entry => entry.Fault == "CutConnection").ShouldBe(2);
    }

    [Fact]
    public async Task A_truncated_answer_has_its_headers_and_half_of_its_body()
    {
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.Next().Truncate();
        using var request = new HttpRequestMessage(HttpMethod.Get, DataCenter.US.Api(CrmEnvironment.Production) + Path[1..]);
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {token}");
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(100);
        (await Should.ThrowAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync(Cancellation))).InnerException.ShouldBeAssignableTo<IOException>();
    }

    [Fact]
    public async Task A_slow_answer_comes_when_the_emulators_clock_has_moved_on()
    {
        string token = (await Browser.SignInAsync()).Access;
        using var arrived = new SemaphoreSlim(0);
        Zoho.Faults.Next(when: _ => arrived.Release() >= 0).Slow(TimeSpan.FromHours(5));
        Task<Answer> slow = Browser.GetAsync(Path, token);
        await arrived.WaitAsync(Cancellation);
        slow.IsCompleted.ShouldBeFalse();

        // The wait may begin a moment after the request was seen, so the clock moves until it is over.
        while (!slow.IsCompleted)
        {
            Zoho.Clock.Advance(TimeSpan.FromMinutes(50));
            await Task.Yield();
        }

        (await slow).Code.ShouldBe("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_hanging_answer_never_comes()
    {
        using var givesUp = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Zoho.Faults.Next(when: _ => arrived.TrySetResult()).Hang();
        Task<HttpResponseMessage> hanging = Browser.Http.GetAsync(new Uri("https://www.zohoapis.com" + Path), givesUp.Token);
        await arrived.Task;
        hanging.IsCompleted.ShouldBeFalse();
        await givesUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => hanging);
        Zoho.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task An_emulator_with_a_hanging_answer_can_be_disposed()
    {
        ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(cancellationToken: Cancellation);
        using var browser = new Browser(zoho);
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        zoho.Faults.Next(when: _ => arrived.TrySetResult()).Hang();
        Task<Answer> hanging = browser.GetAsync(Path, null);
        await arrived.Task;
        await zoho.DisposeAsync();
        await Should.ThrowAsync<HttpRequestException>(() => hanging);
    }

    [Fact]
    public async Task Faults_can_be_meant_for_a_path_a_server_or_whatever_a_condition_says()
    {
        string token = (await Browser.SignInAsync()).Access;
        Zoho.Faults.On("GET", "/crm/v8/users").ServerError();
        Zoho.Faults.NextAtAccounts().OAuthError("invalid_client");
        Zoho.Faults.Next(when: request => request.Query == "type=AdminUsers").Html();

        (await Browser.GetAsync(Path, token)).Status.ShouldBe(HttpStatusCode.OK);
        (await Browser.GetAsync("/crm/v8/users?type=AdminUsers", token)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await Browser.GetAsync("/crm/v8/users?type=AdminUsers", token)).Status.ShouldBe(HttpStatusCode.BadGateway);
        (await Browser.RefreshAsync("1000.any")).Error.ShouldBe("invalid_client");
        Zoho.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Cleared_faults_do_not_happen()
    {
        Zoho.Faults.Next(5).ServerError();
        Zoho.Faults.Clear();
        (await Browser.GetAsync(Path, null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
