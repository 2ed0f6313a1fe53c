namespace Zcrm;

/// <summary>One of a server's threads of work: calls for one user after the other, and looks whether it got that user's data.</summary>
internal sealed class Caller(ZcrmClient clients, string[] users, Random random)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    public long Calls { get; private set; }

    public async Task RunAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await CallAsync(users[random.Next(users.Length)]).ConfigureAwait(false);
            await Task.Delay(LongestPause * random.NextDouble(), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task CallAsync(string user)
    {
        try
        {
            CrmObject answer = (await clients.ForUser(user).SendAsync(HttpMethod.Get, "users?type=CurrentUser").ConfigureAwait(false))!;
            string? found = answer.GetObjects("users")[0].Get<string>("email");
            Calls++;
            if (found != user) Console.WriteLine($"WRONG {user} got {found}");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"FAILED {user}: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
