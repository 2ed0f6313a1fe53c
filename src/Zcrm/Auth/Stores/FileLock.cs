namespace Zcrm;

/// <summary>An exclusive lock between threads and processes: an open file that the operating system lets only one holder open.</summary>
/// <remarks>
/// The system releases it when its holder dies, however it dies. The file itself is never deleted: whoever deletes it could
/// leave one process with a lock on the file that is gone and another with a lock on the file that took its place.
/// </remarks>
internal sealed class FileLock : IAsyncDisposable
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(32);
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    public static async ValueTask<FileLock> AcquireAsync(string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        for (TimeSpan wait = FirstWait; ; wait = wait < LongestWait ? wait * 2 : LongestWait)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryAcquire(path) is { } acquired) return acquired;

            // No portable system call waits for such a lock, so it is asked for again.
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static FileLock? TryAcquire(string path)
    {
        try
        {
            return new FileLock(new FileStream(path, UserOnly.FileOptions(FileMode.OpenOrCreate)));
        }
        catch (IOException exception) when (IsHeldByAnother(exception))
        {
            return null;
        }
    }

    private static bool IsHeldByAnother(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is WindowsSharingViolation or WindowsLockViolation
        : exception.HResult == (OperatingSystem.IsLinux() ? LinuxWouldBlock : MacWouldBlock);
}
