namespace Zcrm;

/// <summary>Reads and replaces whole files. A reader, and whoever comes after a crash, sees the old content or the new, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>The content, or null when there is no such file.</summary>
    public static async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <param name="path">The file to make or replace.</param>
    /// <param name="temporary">Where the content is written first, in the same directory. The caller holds a lock: nobody else uses it.</param>
    /// <param name="content">The whole content.</param>
    /// <param name="cancellationToken">Ends the writing, with nothing replaced.</param>
    public static async ValueTask ReplaceAsync(string path, string temporary, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // A writer that was killed may have left its own.
        File.Delete(temporary);
        try
        {
            var file = new FileStream(temporary, UserOnly.FileOptions(FileMode.CreateNew));
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
