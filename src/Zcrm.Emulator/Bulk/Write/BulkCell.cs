namespace Zcrm.Emulator;

/// <summary>A column of a file with the field that it goes into.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Field">The field; null: the record's own id.</param>
/// <param name="Column">The column's name in the file, or the field's where every row has the default value.</param>
internal sealed record BulkCell(BulkMapping Mapping, EmulatedField? Field, string Column)
{
    /// <summary>How days and times are written, as .NET has it.</summary>
    public string Format { get; } = BulkFormat.ToNet(Mapping.Format ?? (Field?.DataType == "datetime" ? BulkFormat.Time : BulkFormat.Day))!;

    /// <summary>What a row has for the field; empty for nothing.</summary>
    public string Text(IReadOnlyList<string> row)
    {
        string text = Mapping.Index is { } index && index < row.Count ? row[index] : "";
        return text.Length > 0 ? text : Mapping.Default ?? "";
    }
}
