using Microsoft.AspNetCore.Http;

namespace Zcrm.Emulator;

public sealed class GatewayTests
{
    [Fact]
    public async Task A_mistake_of_the_emulator_is_an_internal_error_and_is_kept_for_the_test()
    {
        var mistake = new InvalidOperationException("a mistake");
        var clock = new EmulatorClock(TimeProvider.System);
        var journal = new EmulatorJournal();
        var gateway = new Gateway(
            new ServerCallReader(new SiteMap([DataCenter.US]), new EmulatorRules(), clock), _ => throw mistake, _ => throw mistake, new EmulatorFaults(), journal, clock);
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Host, http.Request.Path) = ("GET", new HostString("www.zohoapis.com"), "/crm/v8/org");

        await gateway.AnswerAsync(http);
        http.Response.StatusCode.ShouldBe(500);
        gateway.Failures.ShouldHaveSingleItem().ShouldBe(mistake);
        journal.Entries.ShouldHaveSingleItem().Status.ShouldBe(500);
    }

    [Fact]
    public async Task A_host_that_nobody_serves_is_told_so()
    {
        var clock = new EmulatorClock(TimeProvider.System);
        var gateway = new Gateway(
            new ServerCallReader(new SiteMap([DataCenter.US]), new EmulatorRules(), clock), _ => default, _ => default, new EmulatorFaults(), new EmulatorJournal(), clock);
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString("accounts.zoho.in");
        await gateway.AnswerAsync(http);
        http.Response.StatusCode.ShouldBe(StatusCodes.Status421MisdirectedRequest);
    }
}
