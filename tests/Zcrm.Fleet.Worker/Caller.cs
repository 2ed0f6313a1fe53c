using System.Diagnostics;

namespace Zcrm;

/// <summary>One of a server's threads of work: calls for one user after the other, and looks whether it got that user's data.</summary>
internal sealed class Caller(ZcrmClient clients, string[] users, TimeSpan tokenLife, Random random)
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
        long begun = Stopwatch.GetTimestamp();
        try
        {
            CrmObject answer = (await clients.ForUser(user).SendAsync(HttpMethod.Get, "users?type=CurrentUser").ConfigureAwait(false))!;
            string? found = answer.GetObjects("users")[0].Get<string>("email");
            Calls++;
            if (found != user) Console.WriteLine($"WRONG {user} got {found}");
        }
        catch (ZcrmAuthenticationException exception) when (exception.Code.Value == "INVALID_TOKEN" && Stopwatch.GetElapsedTime(begun) > tokenLife)
        {
            // On a machine that starves its processes even the fresh token was dead when it arrived.
            Console.WriteLine($"LATE {user}");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"FAILED {user}: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
