using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Days that exist, as <c>yyyy-MM-dd</c> (reference 2.4).</summary>
internal sealed class DateRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["date"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft) =>
        value.ValueKind == JsonValueKind.String && CrmTime.TryParseDate(value.GetString()!, out _)
            ? new(value.GetString())
            : ValueReading.WrongType("date", field, draft);
}
