namespace Zcrm;

/// <summary>A connection as encrypted bytes, for token stores of any kind.</summary>
public static class ProtectedConnection
{
    /// <summary>Encrypts a connection with all that belongs to it, bound to its key.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="protector">What encrypts it.</param>
    public static byte[] Write(Connection connection, ITokenProtector protector)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(protector);
        return protector.Protect(ConnectionJson.Write(connection).Span, PlaceOf(connection.Key));
    }

    /// <summary>Decrypts a connection.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="key">The key under which it was found. Bytes of another connection are refused.</param>
    /// <param name="protector">What decrypts it.</param>
    /// <param name="isOutdated">Whether it was encrypted with an old key, so that it should be written anew.</param>
    /// <exception cref="ZcrmTokenStoreException">The bytes are damaged, another connection's, or their key is not at hand.</exception>
    public static Connection Read(ReadOnlySpan<byte> bytes, ConnectionKey key, ITokenProtector protector, out bool isOutdated)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(protector);
        byte[] content = protector.Unprotect(bytes, PlaceOf(key), out isOutdated);
        return ConnectionJson.Read(content) ?? throw TokenStoreErrors.Damaged($"What is stored for {key}");
    }

    // Two keys that differ in the user's case only are the same, so their place is too.
    private static string PlaceOf(ConnectionKey key) => $"{key.ClientId} {key.Environment} {key.User.ToLowerInvariant()}";
}
