using System.Collections.Concurrent;

namespace Zcrm;

/// <summary>What was learnt through a connection, for example its organization's fields. It ends with the connection, and no other sees it.</summary>
internal sealed class ConnectionMemory
{
    private readonly ConcurrentDictionary<Type, object> _things = new();

    /// <summary>The one thing of this type, made when it is first asked for.</summary>
    public T Recall<T>(Func<T> create) where T : class => (T)_things.GetOrAdd(typeof(T), static (_, make) => make(), create);
}
