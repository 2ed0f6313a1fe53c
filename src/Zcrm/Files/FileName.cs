namespace Zcrm;

/// <summary>Names of files that came from elsewhere: good enough to show and to save under, on every system.</summary>
internal static class FileName
{
    private const int MaxLength = 200;

    // The union of what Windows, Linux and macOS refuse, so that a name means the same everywhere.
    private static readonly char[] Refused = ['<', '>', ':', '"', '|', '?', '*', '/', '\\'];

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The last part of a name, with whatever a file system could take for something else replaced by an underscore; null when nothing is left.</summary>
    public static string? Safe(string? name)
    {
        if (name is null) return null;
        string safe = string.Concat(LastPart(name).Select(letter => char.IsControl(letter) || Refused.Contains(letter) ? '_' : letter)).Trim().TrimEnd('.', ' ');
        if (safe.Length == 0) return null;
        safe = Shorten(safe);
        return Devices.Contains(safe.Split('.')[0].Trim()) ? "_" + safe : safe;
    }

    /// <summary>A name without folders, whichever system wrote it.</summary>
    public static string LastPart(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength) return name;
        string extension = Path.GetExtension(name);
        if (extension.Length > 20) extension = "";
        int length = MaxLength - extension.Length;
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length] + extension;
    }
}
