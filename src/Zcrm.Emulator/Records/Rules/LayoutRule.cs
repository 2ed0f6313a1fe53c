using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>A record may name its layout by id; each module has one, so there is nothing to keep (reference 5.3 and 6, Layout).</summary>
internal sealed class LayoutRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["layout"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading? refusal = LookupRule.TryReadId(value, field, draft, out long id);
        if (refusal is { } refused) return refused;
        return RecordId.Text(id) == draft.Module.LayoutId ? new(null) : LookupRule.Unknown(field, draft);
    }
}
