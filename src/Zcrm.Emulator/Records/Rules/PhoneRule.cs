using System.Text.Json;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Phone numbers have digits and the usual signs between them (reference 6, phone, and 14, quirk 46).</summary>
internal sealed partial class PhoneRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["phone"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading text = TextRule.Read(value, "phone", field, draft);
        return text.Details is null && !Number().IsMatch(value.GetString()!) ? ValueReading.WrongType("phone", field, draft) : text;
    }

    [GeneratedRegex(@"^(?=.*\d)\+?[\d ().\-/;#xext]+\z")]
    private static partial Regex Number();
}
