using System.Globalization;

namespace Zcrm;

/// <summary>What Zoho takes, checked before a file is sent.</summary>
internal static class UploadLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>An attachment, and a file of the files API.</summary>
    public const long File = 20 * Megabyte;

    public const long Photo = 10 * Megabyte;

    public const int FilesPerCall = 10;

    private static readonly HashSet<string> PhotoTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp",
    };

    /// <exception cref="ArgumentException">The file is empty or too large.</exception>
    public static FileUpload Check(FileUpload file, long limit, string parameter)
    {
        ArgumentNullException.ThrowIfNull(file, parameter);
        if (file.Length == 0) throw new ArgumentException($"The file '{file.Name}' is empty, and Zoho takes no empty files.", parameter);
        return file.Length > limit ? throw TooLarge(file, limit, parameter) : file;
    }

    /// <exception cref="ArgumentException">The file is empty or too large, or no image that Zoho takes.</exception>
    public static FileUpload CheckPhoto(FileUpload file, string parameter)
    {
        Check(file, Photo, parameter);
        return PhotoTypes.Contains(file.ContentType)
            ? file
            : throw new ArgumentException($"The file '{file.Name}' is {file.ContentType}. Zoho takes photos as PNG, JPEG, GIF or BMP.", parameter);
    }

    public static ArgumentException TooLarge(FileUpload file, long limit, string? parameter = null) => new(
        string.Create(CultureInfo.InvariantCulture, $"The file '{file.Name}' is larger than the {limit / Megabyte} MB that Zoho takes here."), parameter);
}
