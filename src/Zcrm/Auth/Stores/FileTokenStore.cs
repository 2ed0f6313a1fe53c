using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>Keeps each connection in an encrypted file of its own, safely for any number of processes on one machine. The default store.</summary>
/// <remarks>
/// <para>The files are encrypted with AES-GCM. The key comes from the environment variable <c>ZCRM_TOKEN_KEY</c> (32 bytes as base64),
/// or else from the file <c>key</c> in the same directory, which the first write makes.</para>
/// <para>A file that is damaged, foreign or encrypted with another key is reported with a <see cref="ZcrmTokenStoreException"/> that names it,
/// and is never overwritten; <see cref="DeleteAsync"/> removes it.</para>
/// </remarks>
public sealed class FileTokenStore : ITokenStore
{
    private readonly ConnectionFiles _files;

    /// <summary>Keeps tokens in <c>zcrm/tokens</c> in the user's own <see cref="Environment.SpecialFolder.LocalApplicationData"/>.</summary>
    /// <exception cref="ZcrmTokenStoreException">The user has no such directory.</exception>
    public FileTokenStore() : this(UserDirectory())
    {
    }

    /// <summary>Keeps tokens in a directory of your choice.</summary>
    /// <param name="directory">Its path. It is made at the first write, for this user alone; one that is there keeps its permissions.</param>
    /// <exception cref="ArgumentException">The path is empty or white space.</exception>
    public FileTokenStore(string directory)
        : this(directory, TimeProvider.System, () => Environment.GetEnvironmentVariable(TokenKeySource.Variable))
    {
    }

    internal FileTokenStore(string directory, TimeProvider clock, Func<string?> environmentKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = Path.GetFullPath(directory);
        _files = new ConnectionFiles(Directory, new TokenKeySource(Directory, environmentKey, clock), clock);
    }

    /// <summary>The full path of the directory.</summary>
    public string Directory { get; }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The file or the key cannot be read.</exception>
    public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return GuardAsync(() => _files.ReadAsync(_files.Of(key), cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">
    /// What is stored under the key cannot be read, and is not overwritten; or the directory cannot be written to.
    /// </exception>
    public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return GuardAsync(() => _files.TryWriteAsync(connection, cancellationToken));
    }

    /// <inheritdoc/>
    /// <remarks>A damaged file, or one whose key is lost, is removed too.</remarks>
    /// <exception cref="ZcrmTokenStoreException">The file cannot be removed.</exception>
    public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return GuardAsync(() => _files.DeleteAsync(_files.Of(key), cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">One of the directory's token files, or the key, cannot be read.</exception>
    public async IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clientId);
        foreach (TokenFilePaths paths in await GuardAsync(() => ValueTask.FromResult(_files.All())).ConfigureAwait(false))
        {
            Connection? stored = await GuardAsync(() => _files.ReadAsync(paths, cancellationToken)).ConfigureAwait(false);
            if (stored?.Key.ClientId == clientId) yield return stored.Key;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ZcrmTokenStoreException">The directory cannot be written to.</exception>
    public ValueTask<IAsyncDisposable?> LeaseRefreshAsync(ConnectionKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return GuardAsync(() => _files.LeaseAsync(_files.Of(key), cancellationToken));
    }

    private static string UserDirectory()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? throw TokenStoreErrors.NoUserDirectory() : Path.Combine(data, "zcrm", "tokens");
    }

    private async ValueTask<T> GuardAsync<T>(Func<ValueTask<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw TokenStoreErrors.CannotUse(Directory, exception);
        }
    }
}
