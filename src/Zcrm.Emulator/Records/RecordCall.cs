using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>What the record calls have in common: the module and the id in the path, and the conditional headers.</summary>
internal static class RecordCall
{
    public static EmulatedModule Module(ApiCall call, MetadataCatalog catalog) =>
        catalog.Find(call.Org, call.Path["module"]) ?? throw Refusals.BadModule();

    public static long Id(ApiCall call) => RecordId.TryParse(call.Path["id"], out long id) ? id : throw Refusals.BadId();

    /// <summary>Reads a comma separated list; null when the parameter is missing or empty.</summary>
    public static string[]? Names(ApiCall call, string parameter)
    {
        string text = call.Query[parameter].ToString();
        return text.Length == 0 ? null : text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Reads a header with a time: ISO 8601, or a date as HTTP has them (reference 2.2).</summary>
    public static DateTimeOffset? Time(ApiCall call, string header)
    {
        string text = call.Headers[header].ToString();
        if (text.Length == 0) return null;
        if (CrmTime.TryParse(text, out DateTimeOffset time)) return time;
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : throw Refusals.Top("INVALID_DATA", "invalid data", new() { ["expected_data_type"] = "datetime", ["api_name"] = header });
    }
}
