namespace Zcrm;

/// <summary>Reads, compares and replaces the files of a token directory, one connection at a time.</summary>
internal sealed class ConnectionFiles(string directory, TokenKeySource keys, TimeProvider clock)
{
    public TokenFilePaths Of(ConnectionKey key) => TokenFilePaths.Of(directory, key);

    public TokenFilePaths[] All() => Directory.Exists(directory)
        ? [.. Directory.EnumerateFiles(directory, "*" + TokenFilePaths.Extension).Select(TokenFilePaths.OfToken)]
        : [];

    public async ValueTask<Connection?> ReadAsync(TokenFilePaths paths, CancellationToken cancellationToken)
    {
        // Windows does not replace a file while somebody reads it, so there a reader keeps writers out.
        if (!OperatingSystem.IsWindows() || !File.Exists(paths.Token))
            return await DecryptAsync(paths.Token, cancellationToken).ConfigureAwait(false);

        FileLock held = await FileLock.AcquireAsync(paths.Lock, clock, cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false)) return await DecryptAsync(paths.Token, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken)
    {
        UserOnly.CreateDirectory(directory);
        TokenKeys found = await keys.FindOrCreateAsync(cancellationToken).ConfigureAwait(false);
        TokenFilePaths paths = Of(connection.Key);
        FileLock held = await FileLock.AcquireAsync(paths.Lock, clock, cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            Connection? stored = await DecryptAsync(paths.Token, cancellationToken).ConfigureAwait(false);
            if ((stored?.Version ?? 0) != connection.Version) return null;

            Connection next = connection with { Version = ConnectionVersions.After(connection.Version) };
            byte[] file = TokenFile.Encrypt(ConnectionJson.Write(next).Span, paths.Token, found.Encrypting);
            await AtomicFile.ReplaceAsync(paths.Token, paths.Temporary, file, cancellationToken).ConfigureAwait(false);
            return next;
        }
    }

    public async ValueTask<bool> DeleteAsync(TokenFilePaths paths, CancellationToken cancellationToken)
    {
        if (!File.Exists(paths.Token)) return false;
        FileLock held = await FileLock.AcquireAsync(paths.Lock, clock, cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            bool existed = File.Exists(paths.Token);
            File.Delete(paths.Token);
            File.Delete(paths.Temporary);
            return existed;
        }
    }

    public async ValueTask<IAsyncDisposable?> LeaseAsync(TokenFilePaths paths, CancellationToken cancellationToken)
    {
        UserOnly.CreateDirectory(directory);
        return await FileLock.AcquireAsync(paths.Lease, clock, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Connection?> DecryptAsync(string path, CancellationToken cancellationToken)
    {
        TokenKeys? found = await keys.FindAsync(cancellationToken).ConfigureAwait(false);
        byte[]? file = await AtomicFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        if (file is null) return null;

        // The file may be the first of all, and its key younger than the look for it.
        found ??= await keys.GetAsync(cancellationToken).ConfigureAwait(false);
        return ConnectionJson.Read(TokenFile.Decrypt(file, path, found)) ?? throw TokenStoreErrors.Damaged(TokenFile.Name(path));
    }
}
