using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>Runs commands and scripts. What may pass by itself is tried again a few times.</summary>
/// <remarks>Everything here may be run twice: it compares before it sets, or sets the same again.</remarks>
internal sealed class RedisRunner(IConnectionMultiplexer redis, TimeProvider clock, Func<double> random)
{
    private const int MaxAttempts = 6;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);

    public IDatabase Database => redis.GetDatabase();

    public Task<RedisResult> EvaluateAsync(string script, RedisKey[] keys, RedisValue[] values, CancellationToken cancellationToken) =>
        RunAsync(database => database.ScriptEvaluateAsync(script, keys, values), cancellationToken);

    public async Task<T> RunAsync<T>(Func<IDatabase, Task<T>> run, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await run(Database).WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is RedisException or TimeoutException)
            {
                if (attempt == MaxAttempts || cancellationToken.IsCancellationRequested) throw CannotUse(exception);
                await Task.Delay(FirstWait * Math.Pow(2, attempt) * (0.5 + random()), clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static ZcrmTokenStoreException CannotUse(Exception cause) => new(
        $"The Redis server with Zcrm's keys cannot be used: {cause.Message.TrimEnd('.')}. Check that it runs, and that its user may run scripts there.", cause, isTransient: true);
}
