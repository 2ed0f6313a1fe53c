namespace Zcrm;

/// <summary>A nested object or list that was handed out; a link in a short list, newest first.</summary>
/// <remarks>Immutable, so that readers on many threads share it without a lock.</remarks>
internal sealed record NestedView(string Name, object Value, NestedView? Older)
{
    /// <summary>Whether rows were added or taken out that do not show it themselves.</summary>
    public bool IsEdited { get; init; }

    public static object? Find(NestedView? newest, string name)
    {
        for (NestedView? view = newest; view is not null; view = view.Older)
        {
            if (string.Equals(view.Name, name, StringComparison.Ordinal)) return view.Value;
        }

        return null;
    }

    public static NestedView? Without(NestedView? newest, string name) =>
        newest is null || Find(newest, name) is null ? newest
        : newest.Name == name ? Without(newest.Older, name)
        : newest with { Older = Without(newest.Older, name) };

    public bool IsChanged => IsEdited || Value switch
    {
        CrmObject nested => nested.IsChanged,
        IEnumerable<CrmObject> rows => rows.Any(row => row.IsChanged),
        _ => false,
    };
}
