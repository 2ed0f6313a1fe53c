using System.Globalization;

namespace Zcrm;

/// <summary>What Zoho takes, checked before a file is sent.</summary>
internal static class UploadLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>An attachment, and a file of the files API.</summary>
    public const long File = 20 * Megabyte;

    public const long Photo = 10 * Megabyte;

    /// <summary>Zoho says 10 megapixels, and not whether those are decimal: what is certainly more is refused here.</summary>
    public const long PhotoPixels = 10 * Megabyte;

    /// <summary>All files of a call together.</summary>
    public const long Call = 100 * Megabyte;

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

    /// <exception cref="ArgumentException">There is no file or there are too many, one is empty or too large, or all together are.</exception>
    public static IReadOnlyList<FileUpload> CheckAll(IEnumerable<FileUpload> files, string parameter)
    {
        ArgumentNullException.ThrowIfNull(files, parameter);
        FileUpload[] all = [.. files.Select(file => Check(file, File, parameter))];
        if (all.Length is 0 or > FilesPerCall)
            throw new ArgumentException($"Zoho takes 1 to {FilesPerCall} files in a call, and there are {all.Length}; make several calls.", parameter);
        long sum = all.Sum(file => file.Length ?? 0);
        return sum <= Call
            ? all
            : throw new ArgumentException($"Zoho takes {Call / Megabyte} MB in a call, and the files have {sum / Megabyte} MB together; make several calls.", parameter);
    }

    /// <exception cref="ArgumentException">The file is empty or too large, or no image that Zoho takes.</exception>
    public static FileUpload CheckPhoto(FileUpload file, string parameter)
    {
        Check(file, Photo, parameter);
        return PhotoTypes.Contains(file.ContentType)
            ? file
            : throw new ArgumentException($"The file '{file.Name}' is {file.ContentType}. Zoho takes photos as PNG, JPEG, GIF or BMP.", parameter);
    }

    /// <exception cref="ArgumentException">The image has too many pixels.</exception>
    public static async Task CheckPixelsAsync(FileUpload photo, string parameter, CancellationToken cancellationToken)
    {
        if (await ImageSize.OfAsync(photo, cancellationToken).ConfigureAwait(false) is not { Pixels: > PhotoPixels } size) return;
        throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"The photo '{photo.Name}' has {size.Width} x {size.Height} pixels, and Zoho takes at most 10 megapixels; scale it down."),
            parameter);
    }

    public static ArgumentException TooLarge(FileUpload file, long limit, string? parameter = null) => new(
        string.Create(CultureInfo.InvariantCulture, $"The file '{file.Name}' is larger than the {limit / Megabyte} MB that Zoho takes here."), parameter);
}
