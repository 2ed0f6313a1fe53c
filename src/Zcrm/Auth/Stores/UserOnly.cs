namespace Zcrm;

/// <summary>Makes files and directories that only the user of this process can open. On Windows the user's profile sees to that.</summary>
internal static class UserOnly
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode DirectoryMode700 = FileMode600 | UnixFileMode.UserExecute;

    /// <summary>How to open a file for this writer alone.</summary>
    public static FileStreamOptions FileOptions(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = FileMode600;
        return options;
    }

    /// <summary>Makes the directory unless it is there. One that is there keeps its permissions: it may be used by others on purpose.</summary>
    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, DirectoryMode700);
    }
}
