using System.Text.Json;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>E-mail addresses have a name, an at sign and a domain with a dot (reference 6, email).</summary>
internal sealed partial class EmailRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["email"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading text = TextRule.Read(value, "email", field, draft);
        return text.Details is null && !IsAddress(value.GetString()!) ? ValueReading.WrongType("email", field, draft) : text;
    }

    public static bool IsAddress(string text) => Address().IsMatch(text);

    [GeneratedRegex(@"^[\p{L}\p{N}_%+'&.\-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}\-]+\z")]
    private static partial Regex Address();
}
