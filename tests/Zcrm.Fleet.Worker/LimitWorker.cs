using System.Globalization;
using Npgsql;
using StackExchange.Redis;
using Zcrm.Redis;
using Zcrm.Sql;

namespace Zcrm;

/// <summary>A process that takes all that a shared limiter gives it: places, which it holds until it is killed, or credits.</summary>
public static class LimitWorker
{
    /// <summary>What all processes know.</summary>
    public static CallLimits Limits { get; } = new() { Concurrency = 10, CreditsPerDay = 1_000, StoreTimeout = TimeSpan.FromMinutes(1) };

    /// <summary>Opens a limiter by the kind of server and where it is, for example <c>redis:127.0.0.1:6379</c>.</summary>
    public static ICallLimiter Open(string store, CallLimits limits)
    {
        string[] parts = store.Split(':', 2);
        return parts[0] == "redis" ? new RedisCallLimiter(ConnectionMultiplexer.Connect(parts[1]), limits) : new PostgreSqlCallLimiter(NpgsqlDataSource.Create(parts[1]), limits);
    }

    /// <summary>A call of the one app in the one organization.</summary>
    public static CallClaim Claim(CallPriority priority, int credits = 1) => new()
    {
        Connection = new ConnectionKey("1000.APP", $"user {Environment.ProcessId}", CrmEnvironment.Production), OrgId = "600", Priority = priority, Credits = credits,
    };

    /// <summary>Waits for a line, takes what there is, tells how much it was, and holds it until the input ends.</summary>
    /// <param name="store">The server.</param>
    /// <param name="isForCredits">Whether to spend credits and hold no place.</param>
    /// <param name="priority">How much it matters.</param>
    /// <param name="duration">When a place is free again whose process was killed.</param>
    public static async Task RunAsync(string store, bool isForCredits, CallPriority priority, TimeSpan duration)
    {
        ICallLimiter limiter = Open(store, Limits with { MaxWait = isForCredits ? TimeSpan.FromMinutes(1) : TimeSpan.Zero, PermitDuration = duration });
        Console.WriteLine("READY");
        await Console.In.ReadLineAsync().ConfigureAwait(false);
        int count = 0;
        while ((isForCredits || count < Limits.Concurrency) && (await limiter.AcquireAsync(Claim(priority), CancellationToken.None).ConfigureAwait(false)).Permit is { } permit)
        {
            count++;
            if (isForCredits) permit.Dispose();
        }

        Console.WriteLine(count.ToString(CultureInfo.InvariantCulture));
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
    }
}
