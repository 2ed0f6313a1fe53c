using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>True and false; their texts are taken too, because Zoho's own samples send them (reference 6, boolean).</summary>
internal sealed class BooleanRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["boolean"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft) => value.ValueKind switch
    {
        JsonValueKind.True => new(true),
        JsonValueKind.False => new(false),
        JsonValueKind.String when value.ValueEquals("true") => new(true),
        JsonValueKind.String when value.ValueEquals("false") => new(false),
        _ => ValueReading.WrongType("boolean", field, draft),
    };
}
