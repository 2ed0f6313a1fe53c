using Zcrm.Modules;

namespace Zcrm;

/// <summary>What Zoho takes as a note, checked before it is sent.</summary>
internal static class NoteCheck
{
    private const int MaxTitle = 120;
    private const int MaxContent = 65_535;

    private static readonly string[] Changeable = ["Note_Title", "Note_Content"];

    /// <exception cref="ArgumentException">The note has neither title nor content, or too long ones.</exception>
    public static Note ForInsert(Note note, int index, string parameter)
    {
        Lengths(note, index, parameter);
        return string.IsNullOrEmpty(note.Title) && string.IsNullOrEmpty(note.Content)
            ? throw new ArgumentException($"Note {index} has neither a title nor a content; set one.", parameter)
            : note;
    }

    /// <exception cref="ArgumentException">The note changes something else than title and content, or has too long ones.</exception>
    public static Note ForUpdate(Note note, int index, string parameter)
    {
        Lengths(note, index, parameter);
        return note.ChangedNames.FirstOrDefault(name => !Changeable.Contains(name)) is { } other
            ? throw new ArgumentException($"Note {index} changes '{other}', but only the title and the content of a note can be changed.", parameter)
            : note;
    }

    private static void Lengths(Note note, int index, string parameter)
    {
        if (note is null) throw new ArgumentException($"Note {index} is null.", parameter);
        if (note.Title?.Length > MaxTitle)
            throw new ArgumentException($"The title of note {index} has {note.Title.Length} characters, and Zoho takes {MaxTitle}.", parameter);
        if (note.Content?.Length > MaxContent)
            throw new ArgumentException($"The content of note {index} has {note.Content.Length} characters, and Zoho takes {MaxContent}.", parameter);
    }
}
