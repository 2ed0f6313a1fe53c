namespace Zcrm.Redis;

/// <summary>What Redis counts in one step, by its own clock. Credits are counted by the hour and come back 24 hours after its end.</summary>
internal static class LimitScripts
{
    private const string Window = """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local hour = math.floor(now / 3600000)
        local hours, total = {}, 0
        local function count()
            local fields = redis.call('HGETALL', KEYS[2])
            for i = 1, #fields, 2 do
                local spent_in = tonumber(fields[i])
                if spent_in <= hour - 25 then
                    redis.call('HDEL', KEYS[2], fields[i])
                else
                    hours[spent_in] = tonumber(fields[i + 1])
                    total = total + hours[spent_in]
                end
            end
        end

        """;

    /// <summary>
    /// Keys: places, credits. Values: holder, its life in milliseconds, places allowed, credits, credits allowed (-1: not counted).
    /// Gives 1 (granted), 0 (no place), or -1 and the milliseconds until credits come back.
    /// </summary>
    public const string Take = Window + """
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
        if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then return {0, 0} end
        local allowed = tonumber(ARGV[5])
        if allowed >= 0 then
            count()
            local excess = total + tonumber(ARGV[4]) - allowed
            if excess > 0 then
                for spent_in = hour - 24, hour do
                    excess = excess - (hours[spent_in] or 0)
                    if excess <= 0 then return {-1, (spent_in + 25) * 3600000 - now} end
                end
                return {-1, 25 * 3600000}
            end
            redis.call('HINCRBY', KEYS[2], hour, ARGV[4])
            redis.call('EXPIRE', KEYS[2], 93600)
        end
        redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
        if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        return {1, 0}
        """;

    /// <summary>Keys: places, credits. Values: holder, credits of a day and credits that are left (-1: not told).</summary>
    public const string Free = Window + """
        redis.call('ZREM', KEYS[1], ARGV[1])
        if tonumber(ARGV[3]) >= 0 then
            count()
            redis.call('HINCRBY', KEYS[2], hour, tonumber(ARGV[2]) - tonumber(ARGV[3]) - total)
            redis.call('EXPIRE', KEYS[2], 93600)
        end
        return 1
        """;
}
