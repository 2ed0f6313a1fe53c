using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>The path of a CRM call, taken apart (reference 0.2, 2.1).</summary>
/// <param name="Version">2 to 8; 2.1 counts as 2.</param>
/// <param name="Segments">What follows the version, decoded; for bulk calls <c>bulk</c> comes first.</param>
internal sealed partial record ApiPath(int Version, string[] Segments)
{
    public static ApiPath? Read(string path)
    {
        Match match = Pattern().Match(path);
        if (!match.Success) return null;
        IEnumerable<string> segments = match.Groups["rest"].Value.Split('/').Select(Uri.UnescapeDataString);
        return new ApiPath(match.Groups["version"].Value[0] - '0', [.. match.Groups["bulk"].Success ? ["bulk"] : Array.Empty<string>(), .. segments]);
    }

    [GeneratedRegex(@"^/crm(?<bulk>/bulk)?/v(?<version>2\.1|[2-8])/(?<rest>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
