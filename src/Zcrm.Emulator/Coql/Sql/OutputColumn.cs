namespace Zcrm.Emulator;

/// <summary>A column of the answer.</summary>
/// <param name="Key">Its key in each row.</param>
/// <param name="Sql">The expression of its value as JSON text.</param>
/// <param name="Column">The field it comes from.</param>
/// <param name="IsInstant">Whether the value is a time, which is shown in the user's offset.</param>
internal sealed record OutputColumn(string Key, string Sql, QueryColumn Column, bool IsInstant);
