using System.Net;

namespace Zcrm.AspNetCore;

public sealed class HandlerTests
{
    [Fact]
    public async Task A_handler_that_fails_is_called_again_later_and_later()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.Parallelism = 1);
        var calls = new List<DateTimeOffset>();
        host.Work = (_, _) =>
        {
            calls.Add(host.Clock.GetUtcNow());
            return calls.Count < 4 ? throw new InvalidOperationException("Not yet.") : Task.CompletedTask;
        };
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        await AdvanceUntilAsync(host, host.HandledAsync());
        TimeSpan[] waits = [.. calls.Zip(calls.Skip(1), (one, next) => next - one)];
        waits.Length.ShouldBe(3);
        waits[0].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        waits[1].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2));
        waits[2].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task What_cannot_be_handled_is_reported_and_may_come_again()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.MaxAttempts = 3);
        host.Work = (_, _) => throw new InvalidOperationException("Never.");
        await host.PostAsync(ReceiverHost.Body());
        FailedNotification failed = await AdvanceUntilAsync(host, host.FailedAsync());
        failed.Attempts.ShouldBe(3);
        failed.Error.Message.ShouldBe("Never.");
        failed.Notification.RecordIds.ShouldBe([1]);
        host.Work = (_, _) => Task.CompletedTask;
        while (host.HandledCount == 0) (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_application_that_stops_handles_what_it_took()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.Parallelism = 1);
        var gate = new TaskCompletionSource();
        host.Work = (_, _) => gate.Task;
        for (int id = 1; id <= 5; id++) (await host.PostAsync(ReceiverHost.Body($"\"{id}\""))).ShouldBe(HttpStatusCode.OK);
        Task stopped = host.StopAsync(ReceiverHost.Ct);
        stopped.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        await stopped;
        host.HandledCount.ShouldBe(5);
    }

    [Fact]
    public async Task An_application_that_cannot_wait_reports_what_is_left()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.Parallelism = 1);
        var begun = new TaskCompletionSource();
        host.Work = (_, cancellationToken) =>
        {
            begun.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        };
        for (int id = 1; id <= 3; id++) await host.PostAsync(ReceiverHost.Body($"\"{id}\""));
        await begun.Task;
        using var impatience = new CancellationTokenSource();
        Task stopped = host.StopAsync(impatience.Token);
        await impatience.CancelAsync();
        await stopped;
        FailedNotification[] failed = [await host.FailedAsync(), await host.FailedAsync(), await host.FailedAsync()];
        failed.Select(one => one.Attempts).Order().ShouldBe([0, 0, 1]);
        failed.Select(one => one.Notification.RecordIds[0].ToString()).Order().ShouldBe(["1", "2", "3"]);
    }

    private static async Task<T> AdvanceUntilAsync<T>(ReceiverHost host, Task<T> task)
    {
        while (!task.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }

        return await task;
    }
}
