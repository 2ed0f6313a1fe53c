using System.Text;

namespace Zcrm;

/// <summary>Reads the files in which Zoho's own SDKs keep tokens. Nothing is changed in them.</summary>
/// <remarks>
/// Understood are the pickle file <c>zcrm_oauthtokens.pkl</c> of the archived Python SDK, the <c>key=value</c> file of the archived C# SDK, and the CSV file of
/// the present SDKs. Zcrm.Sql reads their tables. Give what is read to <see cref="AuthClient.ImportLegacyAsync"/>.
/// </remarks>
public static class LegacyTokens
{
    private const long MaxBytes = 64 * 1024 * 1024;
    private const byte PickleMark = 0x80;

    /// <summary>Reads a file; which kind it is shows by its content.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One entry for each user, in the file's order.</returns>
    /// <exception cref="ZcrmTokenStoreException">The file cannot be read, is none of the three kinds, or is damaged.</exception>
    public static async Task<IReadOnlyList<LegacyToken>> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        byte[] bytes = await LoadAsync(path, cancellationToken).ConfigureAwait(false);
        if (bytes is [PickleMark, ..]) return PickledTokens.Read(bytes, path);
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return CsvTokens.TryRead(text, path) ?? KeyValueTokens.TryRead(text, path) ?? throw LegacyErrors.UnknownFile(path);
    }

    private static async Task<byte[]> LoadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes) throw LegacyErrors.UnknownFile(path);
            return await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LegacyErrors.CannotRead(path, exception);
        }
    }
}
