namespace Zcrm;

/// <summary>placeholder</summary>
#pragma warning disable CS1591
public sealed class FileTokenStore : ITokenStore { public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidOperationException(); public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) => throw new InvalidOperationException(); public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidOperationException(); public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => throw new InvalidOperationException(); }
