using System.Net;

namespace Zcrm.AspNetCore;

public sealed class ReceiverTests
{
    [Fact]
    public async Task A_notification_is_answered_before_it_is_handled()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        var gate = new TaskCompletionSource();
        host.Work = (_, _) => gate.Task;
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        host.HandledCount.ShouldBe(0);
        gate.SetResult();
        (await host.HandledAsync()).ToString().ShouldBe("update Deals 1 (channel 100)");
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    public async Task A_forged_token_is_refused(string token)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        (await host.PostAsync(ReceiverHost.Body(token: token))).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostAsync(ReceiverHost.Body(token: ReceiverHost.Token(200)))).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostAsync(ReceiverHost.Body(ids: "\"2\""))).ShouldBe(HttpStatusCode.OK);
        (await host.HandledAsync()).RecordIds.ShouldBe([2]);
    }

    [Fact]
    public async Task A_token_of_an_older_key_is_accepted_while_it_is_named()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options =>
        {
            options.Key = "a new key that nobody can guess";
            options.OlderKeys.Add(new Secret(ReceiverHost.Key));
        });
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"module":"Deals","operation":"update","ids":[]}""")]
    [InlineData("""{"module":"Deals","operation":"update","ids":["x"]}""")]
    [InlineData("""{"module":"\ud800","operation":"update","ids":["1"]}""")]
    public async Task What_is_no_notification_is_refused(string body)
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync();
        (await host.PostAsync(body)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.MaxBodySize = 1_000);
        (await host.PostAsync(ReceiverHost.Body(more: $",\"x\":\"{new string('x', 1_000)}\""))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_duplicate_is_handled_once_within_the_window_and_others_are_no_duplicates()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => options.Parallelism = 1);
        string[] bodies = [ReceiverHost.Body(), ReceiverHost.Body(), ReceiverHost.Body(time: 1_760_000_000_124), ReceiverHost.Body(operation: "delete"), ReceiverHost.Body("\"1\",\"2\"")];
        foreach (string body in bodies) (await host.PostAsync(body)).ShouldBe(HttpStatusCode.OK);
        for (int count = 0; count < 4; count++) await host.HandledAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        (await host.PostAsync(ReceiverHost.Body())).ShouldBe(HttpStatusCode.OK);
        (await host.HandledAsync()).Operation.ShouldBe(RecordOperation.Update);
        host.HandledCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_full_queue_is_told_and_what_was_refused_can_come_again()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => (options.Capacity, options.Parallelism, options.WaitWhenFull) = (1, 1, TimeSpan.Zero));
        var gate = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        host.Work = (_, _) =>
        {
            begun.TrySetResult();
            return gate.Task;
        };
        (await host.PostAsync(ReceiverHost.Body("\"1\""))).ShouldBe(HttpStatusCode.OK);
        await begun.Task;
        (await host.PostAsync(ReceiverHost.Body("\"2\""))).ShouldBe(HttpStatusCode.OK);
        (await host.PostAsync(ReceiverHost.Body("\"3\""))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        gate.SetResult();
        await host.HandledAsync();
        await host.HandledAsync();
        (await host.PostAsync(ReceiverHost.Body("\"3\""))).ShouldBe(HttpStatusCode.OK);
        (await host.HandledAsync()).RecordIds.ShouldBe([3]);
    }

    [Fact]
    public async Task A_notification_waits_for_room()
    {
        await using ReceiverHost host = await ReceiverHost.StartAsync(options => (options.Capacity, options.Parallelism) = (1, 1));
        var gate = new TaskCompletionSource();
        host.Work = (_, _) => gate.Task;
        Task<HttpStatusCode>[] posts = [.. Enumerable.Range(1, 4).Select(id => host.PostAsync(ReceiverHost.Body($"\"{id}\"")))];
        gate.SetResult();
        (await Task.WhenAll(posts)).ShouldAllBe(status => status == HttpStatusCode.OK);
        for (int count = 0; count < 4; count++) await host.HandledAsync();
    }
}
