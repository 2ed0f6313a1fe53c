using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Times with an offset and without milliseconds (reference 2.4 and 6, datetime).</summary>
internal sealed class DateTimeRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["datetime"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft) =>
        value.ValueKind == JsonValueKind.String && CrmTime.TryParse(value.GetString()!, out DateTimeOffset time)
            ? new(CrmTime.Store(time))
            : ValueReading.WrongType("datetime", field, draft);
}
