using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>The token sources of every connection that was used, one each.</summary>
internal sealed class TokenSources(Func<ConnectionKey, AccessTokenSource> create)
{
    private readonly ConcurrentDictionary<ConnectionKey, AccessTokenSource> _sources = new();
    private readonly ConcurrentDictionary<ConnectionKey, ConnectionMemory> _memories = new();

    public AccessTokenSource For(ConnectionKey key) => _sources.GetOrAdd(key, create);

    public ConnectionMemory MemoryOf(ConnectionKey key) => _memories.GetOrAdd(key, static _ => new ConnectionMemory());

    /// <summary>Makes the connection's next call look into the store, after it was replaced or removed; what was learnt through it is forgotten.</summary>
    public void Forget(ConnectionKey key)
    {
        _memories.TryRemove(key, out _);
        if (_sources.TryGetValue(key, out AccessTokenSource? source)) source.Forget();
    }
}
