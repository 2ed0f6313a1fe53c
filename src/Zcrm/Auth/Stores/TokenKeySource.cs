using System.Text;

namespace Zcrm;

/// <summary>Finds the keys of a token directory: in the environment, or in a file beside the tokens that the first writer makes.</summary>
/// <remarks>They are looked up each time: a store is used about once an hour, and may be moved, restored or given new keys meanwhile.</remarks>
internal sealed class TokenKeySource(string directory, Func<string?> environment, TimeProvider clock)
{
    public const string Variable = "ZCRM_TOKEN_KEY";
    private readonly string _file = Path.Combine(directory, "key");

    /// <summary>The keys, or null when there are none yet.</summary>
    public async ValueTask<TokenKeys?> FindAsync(CancellationToken cancellationToken)
    {
        if (environment() is { } text) return TokenKeys.Parse(text, Variable);
        byte[]? content = await AtomicFile.ReadAsync(_file, cancellationToken).ConfigureAwait(false);
        return content is null ? null : TokenKeys.Parse(Encoding.ASCII.GetString(content), _file);
    }

    /// <summary>The keys. Of many processes that find none, one makes a key and the others wait for it.</summary>
    public async ValueTask<TokenKeys> FindOrCreateAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken).ConfigureAwait(false) is { } found) return found;

        FileLock held = await FileLock.AcquireAsync(_file + ".lock", clock, cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            if (await FindAsync(cancellationToken).ConfigureAwait(false) is { } made) return made;

            // A second key would not open the files that are there, and would hide that the first one is missing.
            if (Directory.EnumerateFiles(directory, "*" + TokenFilePaths.Extension).Any()) throw TokenStoreErrors.NoKey(_file);
            string key = TokenKey.Generate();
            await AtomicFile.ReplaceAsync(_file, _file + ".tmp", Encoding.ASCII.GetBytes(key + "\n"), cancellationToken).ConfigureAwait(false);
            return TokenKeys.Parse(key, _file);
        }
    }

    /// <summary>The keys to read a file with that is there.</summary>
    public async ValueTask<TokenKeys> GetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken).ConfigureAwait(false) ?? throw TokenStoreErrors.NoKey(_file);
}
