using System.Text.Json;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Addresses of web pages, with or without their scheme (reference 6, website).</summary>
internal sealed partial class WebsiteRule : IValueRule
{
    public IEnumerable<string> DataTypes => ["website"];

    public ValueReading Read(JsonElement value, EmulatedField field, RecordDraft draft)
    {
        ValueReading text = TextRule.Read(value, "website", field, draft);
        return text.Details is null && !Page().IsMatch(value.GetString()!) ? ValueReading.WrongType("website", field, draft) : text;
    }

    [GeneratedRegex(@"^(?:(?:https?|ftp)://)?[\p{L}\p{N}_\-]+(?:\.[\p{L}\p{N}_\-]+)*(?::\d+)?(?:[/?#]\S*)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
