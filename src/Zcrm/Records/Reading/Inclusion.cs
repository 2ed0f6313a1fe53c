namespace Zcrm;

/// <summary>Whether records of a kind are read.</summary>
public enum Inclusion
{
    /// <summary>They are left out.</summary>
    Exclude,

    /// <summary>They come with the others.</summary>
    Include,

    /// <summary>They come, and no others.</summary>
    Only,
}

/// <summary>How the API writes it.</summary>
internal static class InclusionText
{
    public static string? Of(Inclusion? inclusion) => inclusion switch
    {
        Inclusion.Exclude => "false",
        Inclusion.Include => "both",
        Inclusion.Only => "true",
        _ => null,
    };
}
