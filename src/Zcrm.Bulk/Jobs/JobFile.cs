using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Zcrm.Bulk;

/// <summary>The zipped result of a job, on disk while it is read: its reader may take hours, and a download that breaks off is begun anew.</summary>
internal sealed class JobFile : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly string _job;

    private JobFile(FileStream file, string job) => (_file, _job) = (file, job);

    /// <param name="job">The job in words, for errors.</param>
    /// <param name="download">Begins the download.</param>
    /// <param name="wait">How patient to be.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    public static async Task<JobFile> FetchAsync(
        string job, Func<CancellationToken, Task<CrmFile>> download, JobWait wait, CancellationToken cancellationToken)
    {
        FileStream target = TempFile.Create();
        try
        {
            await wait.RepeatAsync(token => CopyAsync(job, download, target, token), cancellationToken).ConfigureAwait(false);
            return new JobFile(target, job);
        }
        catch
        {
            await target.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens a file in the zip.</summary>
    /// <param name="module">The module whose file it is, by the first part of its name; null: there has to be one file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ZcrmBulkFileException">It is damaged, not there, or not one file.</exception>
    public async Task<JobEntry> OpenAsync(string? module, CancellationToken cancellationToken)
    {
        ZipArchive zip = await UnzipAsync(_file, _job, cancellationToken).ConfigureAwait(false);
        ZipArchiveEntry[] entries = [.. zip.Entries.Where(entry => module is null || entry.Name.StartsWith(module + "-", StringComparison.Ordinal))];
        if (entries is [var entry]) return new JobEntry(zip, entry, await entry.OpenAsync(cancellationToken).ConfigureAwait(false), _job);
        int count = entries.Length;
        await zip.DisposeAsync().ConfigureAwait(false);
        throw new ZcrmBulkFileException(_job, $"it holds {count} files{(module is null ? "" : $" of {module}")} instead of one");
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static async Task<bool> CopyAsync(
        string job, Func<CancellationToken, Task<CrmFile>> download, FileStream target, CancellationToken cancellationToken)
    {
        target.SetLength(0);
        CrmFile file = await download(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = file.ConfigureAwait(false);
        await file.CopyToAsync(target, progress: null, cancellationToken).ConfigureAwait(false);
        (await UnzipAsync(target, job, cancellationToken).ConfigureAwait(false)).Dispose();
        return true;
    }

    private static async Task<ZipArchive> UnzipAsync(FileStream file, string job, CancellationToken cancellationToken)
    {
        try
        {
            file.Position = 0;
            return await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw new ZcrmBulkFileException(job, exception.Message, exception);
        }
    }
}
