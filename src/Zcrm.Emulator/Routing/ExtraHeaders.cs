using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>The headers that come with every authenticated answer (reference 2.4, 2.5).</summary>
internal static class ExtraHeaders
{
    public static ApiAnswer AddTo(ApiAnswer answer, DateTimeOffset tokenDies)
    {
        ApiAnswer told = answer.With("X-ACCESSTOKEN-RESET", tokenDies.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        return answer.Json is null ? told : told.With("Content-Disposition", "attachment; filename=response.json");
    }
}
