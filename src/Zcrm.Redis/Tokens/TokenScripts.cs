namespace Zcrm.Redis;

/// <summary>What Redis does in one step. Versions are compared as text: its numbers would lose their last digits.</summary>
internal static class TokenScripts
{
    /// <summary>Keys: connection, users. Values: the version it came from, its new one, the content, the user's field and value.</summary>
    public const string Write = """
        local stored = redis.call('HGET', KEYS[1], 'version')
        if ARGV[1] == '0' then
            if stored then return 0 end
        elseif stored ~= ARGV[1] then
            return 0
        end
        redis.call('HSET', KEYS[1], 'version', ARGV[2], 'content', ARGV[3])
        redis.call('HSETNX', KEYS[2], ARGV[4], ARGV[5])
        return 1
        """;

    /// <summary>Keys: connection, users. Values: the user's field.</summary>
    public const string Delete = """
        redis.call('HDEL', KEYS[2], ARGV[1])
        return redis.call('DEL', KEYS[1])
        """;

    /// <summary>Key: lease. Values: the holder, its life in milliseconds. A holder takes its own again: it cannot know of an answer that was lost.</summary>
    public const string Take = """
        local holder = redis.call('GET', KEYS[1])
        if holder and holder ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return 1
        """;

    /// <summary>Key: lease. Value: the holder.</summary>
    public const string Release = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
        return 0
        """;
}
