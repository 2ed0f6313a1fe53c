using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Decides which values fields of some types take, and how they are kept.</summary>
internal interface IValueRule
{
    /// <summary>The types whose values it reads, or the name by which a field asks for it.</summary>
    IEnumerable<string> DataTypes { get; }

    /// <param name="value">What was sent; neither null nor an empty text.</param>
    /// <param name="field">The field for which it was sent.</param>
    /// <param name="draft">The record for which it was sent.</param>
    ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft);
}
