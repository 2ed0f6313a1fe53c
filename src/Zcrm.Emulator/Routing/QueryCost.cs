using System.Globalization;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>What a query costs, by the rows that it may answer: 1 up to 200, 2 up to 1,000, 3 beyond (reference 4.2 and 8.5).</summary>
internal static partial class QueryCost
{
    private const int DefaultLimit = 200;

    public static int Of(ApiRequest request) => Limit(BodyFacts.Text(request.Body, "select_query") ?? "") switch
    {
        <= 200 => 1,
        <= 1_000 => 2,
        _ => 3,
    };

    /// <summary>The last limit counts, which is not one of a query within; before a comma stands where the rows begin.</summary>
    private static int Limit(string query)
    {
        Match match = Pattern().Match(query);
        return match.Success && int.TryParse(match.Groups["rows"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int rows) ? rows : DefaultLimit;
    }

    [GeneratedRegex(
        @"\blimit\s+(\d+\s*,\s*)?(?<rows>\d+)(\s+offset\s+\d+)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
