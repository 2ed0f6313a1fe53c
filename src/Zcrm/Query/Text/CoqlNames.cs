using System.Buffers;

namespace Zcrm;

/// <summary>Names of modules and fields, which cannot be escaped and so are checked.</summary>
internal static class CoqlNames
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.");

    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static string Check(string? name)
    {
        bool isName = name is { Length: > 0 } && !name.AsSpan().ContainsAnyExcept(Allowed);
        return isName ? name! : throw new ArgumentException($"'{name}' is not the API name of a module or field, nor a path of such names.", nameof(name));
    }
}
