namespace Zcrm;

/// <summary>The colours that Zoho gives tags.</summary>
public static class TagColor
{
    /// <summary>Light blue.</summary>
    public const string Blue = "#57B1FD";

    /// <summary>Violet.</summary>
    public const string Violet = "#879BFC";

    /// <summary>Slate.</summary>
    public const string Slate = "#658BA8";

    /// <summary>Pink.</summary>
    public const string Pink = "#FD87BD";

    /// <summary>Grey.</summary>
    public const string Gray = "#969696";

    /// <summary>Orange.</summary>
    public const string Orange = "#F48435";

    /// <summary>Teal.</summary>
    public const string Teal = "#1DB9B4";

    /// <summary>Amber.</summary>
    public const string Amber = "#E7A826";

    /// <summary>Green.</summary>
    public const string Green = "#63C57E";

    /// <summary>Red.</summary>
    public const string Red = "#F17574";

    /// <summary>Lilac.</summary>
    public const string Lilac = "#D297EE";

    /// <summary>Lime.</summary>
    public const string Lime = "#A8C026";

    /// <summary>Brown.</summary>
    public const string Brown = "#B88562";
}
