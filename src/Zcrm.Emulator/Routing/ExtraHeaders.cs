using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>The headers that come with every authenticated answer (reference 2.4, 2.5).</summary>
internal static class ExtraHeaders
{
    public static ApiAnswer AddTo(ApiAnswer answer, DateTimeOffset tokenDies)
    {
        var headers = new Dictionary<string, string>(answer.Headers, StringComparer.OrdinalIgnoreCase);
        headers.TryAdd("X-ACCESSTOKEN-RESET", tokenDies.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        if (answer.Json is not null) headers.TryAdd("Content-Disposition", "attachment; filename=response.json");
        return answer with { Headers = headers };
    }
}
