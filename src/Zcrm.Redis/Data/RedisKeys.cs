using StackExchange.Redis;

namespace Zcrm.Redis;

/// <summary>The names of keys. Those of an app share what is in braces, so that a cluster keeps them together and a script may use several.</summary>
internal sealed class RedisKeys(string prefix)
{
    /// <summary>A connection: its version and the rest encrypted.</summary>
    public RedisKey Connection(string clientId, string hash) => $"{App(clientId)}:token:{hash}";

    /// <summary>Who is connected with an app.</summary>
    public RedisKey Users(string clientId) => $"{App(clientId)}:users";

    /// <summary>The right to refresh a connection, while it is held.</summary>
    public RedisKey Lease(string clientId, string hash) => $"{App(clientId)}:lease:{hash}";

    // A brace in the id would end the part that chooses the slot.
    private string App(string clientId) => $"{{{prefix}:{clientId.Replace("}", "%7D", StringComparison.Ordinal)}}}";
}
