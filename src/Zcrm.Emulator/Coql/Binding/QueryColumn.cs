namespace Zcrm.Emulator;

/// <summary>A column that was found.</summary>
/// <param name="Path">As it was written.</param>
/// <param name="Field">The field at the end of the path.</param>
/// <param name="Source">Whose field it is.</param>
internal sealed record QueryColumn(string Path, EmulatedField Field, QuerySource Source)
{
    public QueryValueKind Kind { get; } = QueryValueKinds.Of(Field);

    /// <summary>The layout of records that have none.</summary>
    public string LayoutId { get; init; } = "";
}
