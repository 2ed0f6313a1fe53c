using System.Globalization;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Ids of records: digits, sent as text or as a number (reference 6).</summary>
internal static class RecordId
{
    private const int MaxDigits = 19;

    public static bool TryParse(string? text, out long id)
    {
        id = 0;
        return text is { Length: > 0 and <= MaxDigits } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id > 0;
    }

    public static bool TryRead(JsonElement value, out long id)
    {
        id = 0;
        return value.ValueKind switch
        {
            JsonValueKind.String => TryParse(value.GetString(), out id),
            JsonValueKind.Number => TryParse(value.GetRawText(), out id),
            _ => false,
        };
    }

    /// <summary>The id of an organization's record with this number, counted from 1.</summary>
    public static long At(EmulatedOrg org, long number) =>
        long.Parse(MetadataIds.Id(org, MetadataIds.FirstRecord + number), NumberStyles.None, CultureInfo.InvariantCulture);

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
