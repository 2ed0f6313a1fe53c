using System.Net;

namespace Zcrm.AspNetCore;

/// <summary>An application that answers only what it has handled.</summary>
public sealed class WaitForHandlingTests
{
    [Fact]
    public async Task A_notification_is_answered_when_it_is_handled()
    {
        await using ReceiverHost host = await StartAsync();
        var gate = new TaskCompletionSource();
        host.Work = (_, _) => gate.Task;
        Task<HttpStatusCode> post = host.PostAsync(ReceiverHost.Body());
        (await Task.WhenAny(post, Task.Delay(100, ReceiverHost.Ct))).ShouldNotBe(post);
        gate.SetResult();
        (await post).ShouldBe(HttpStatusCode.OK);
        host.HandledCount.ShouldBe(1);
    }

    [Fact]
    public async Task What_takes_too_long_is_answered_with_503_and_goes_on_and_is_not_handled_twice()
    {
        await using ReceiverHost host = await StartAsync();
        var gate = new TaskCompletionSource();
        host.Work = (_, _) => gate.Task;
        (await AdvanceUntilAsync(host, host.PostAsync(ReceiverHost.Body()))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.ServiceUnavailable);
        gate.SetResult();
        await host.HandledAsync();
        while (await host.PostAsync(ReceiverHost.Body()) != HttpStatusCode.OK) await Task.Yield();
        host.HandledCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_handled_is_answered_with_503_and_handled_when_it_comes_again()
    {
        await using ReceiverHost host = await StartAsync(options => options.MaxAttempts = 1);
        host.Work = (_, _) => throw new InvalidOperationException("Not today.");
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await host.FailedAsync()).Error.Message.ShouldBe("Not today.");
        host.Work = (_, _) => Task.CompletedTask;
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        host.HandledCount.ShouldBe(1);
    }

    private static Task<ReceiverHost> StartAsync(Action<ZcrmNotificationOptions>? configure = null) => ReceiverHost.StartAsync(options =>
    {
        options.WaitForHandling = TimeSpan.FromSeconds(10);
        configure?.Invoke(options);
    });

    private static async Task<T> AdvanceUntilAsync<T>(ReceiverHost host, Task<T> task)
    {
        while (await Task.WhenAny(task, Task.Delay(5, ReceiverHost.Ct)) != task) host.Clock.Advance(TimeSpan.FromMilliseconds(500));
        return await task;
    }
}
