namespace Zcrm;

/// <summary>Puts a file in its place in one step.</summary>
internal static class FileSaving
{
    private const int BufferSize = 81920;

    public static async Task<string> SaveAsync(CrmFile file, string path, bool overwrite, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (!overwrite && File.Exists(path)) throw new IOException($"'{path}' exists already. Choose another name, or overwrite it.");
        string draft = Path.Combine(Path.GetDirectoryName(path)!, $".zcrm-{Path.GetRandomFileName()}.part");
        try
        {
            var target = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
            await using (target.ConfigureAwait(false)) await file.CopyToAsync(target, progress, cancellationToken).ConfigureAwait(false);
            File.Move(draft, path, overwrite);
            return path;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
