using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>A file that holds a list of metadata. It only saves calls: where it cannot be read or written, everything goes on without it.</summary>
internal sealed class KeptFile(string folder, string name, ILogger logger)
{
    private const int HashBytes = 16;

    public string Content { get; } = Path.Combine(folder, $"{name}.metadata");

    /// <summary>The name of a file: a hash of all that the list depends on, so that it shows nobody's address and is nobody else's.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="orgId">The organization.</param>
    /// <param name="apiServer">The server that is asked.</param>
    /// <param name="call">The version and the call that gets the list.</param>
    public static string NameOf(ConnectionKey key, string orgId, string apiServer, string call)
    {
        // The lengths keep apart parts that would run together.
        string[] parts = [ConnectionHash.Of(key), orgId, apiServer, call];
        string identity = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part};")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, HashBytes));
    }

    /// <returns>The content; null when there is none that can be read.</returns>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await AtomicFile.ReadAsync(Content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.MetadataFolderFailed(logger, folder, problem.Message);
            return null;
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            UserOnly.CreateDirectory(folder);

            // Other processes hold the lock for real time, whatever the client's clock is.
            FileLock held = await FileLock.AcquireAsync(Beside("lock"), TimeProvider.System, cancellationToken).ConfigureAwait(false);
            await using (held.ConfigureAwait(false)) await AtomicFile.ReplaceAsync(Content, Beside("tmp"), content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.MetadataFolderFailed(logger, folder, problem.Message);
        }
    }

    private string Beside(string extension) => Path.Combine(folder, $"{name}.{extension}");
}
