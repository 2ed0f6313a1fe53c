using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>The token sources of every connection that was used, one each.</summary>
internal sealed class TokenSources(Func<ConnectionKey, AccessTokenSource> create)
{
    private readonly ConcurrentDictionary<ConnectionKey, AccessTokenSource> _sources = new();

    public AccessTokenSource For(ConnectionKey key) => _sources.GetOrAdd(key, create);

    /// <summary>Makes the connection's next call look into the store, after it was replaced or removed.</summary>
    public void Forget(ConnectionKey key)
    {
        if (_sources.TryGetValue(key, out AccessTokenSource? source)) source.Forget();
    }
}
