namespace Zcrm.Emulator;

/// <summary>The thirteen colours that a tag can have (reference 11.7).</summary>
internal static class TagColors
{
    private static readonly string[] All =
    [
        "#57B1FD", "#879BFC", "#658BA8", "#FD87BD", "#969696", "#F48435", "#1DB9B4", "#E7A826", "#63C57E", "#F17574", "#D297EE", "#A8C026", "#B88562",
    ];

    public static bool IsOne(string color) => All.Contains(color, StringComparer.OrdinalIgnoreCase);
}
