using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>The path of a CRM call, taken apart (reference 0.2, 2.1).</summary>
/// <param name="Version">2 to 8; 2.1 counts as 2.</param>
/// <param name="Segments">What follows the version, decoded; for calls of bulk jobs and e-mail <c>bulk</c> or <c>email</c> comes first.</param>
internal sealed partial record ApiPath(int Version, string[] Segments)
{
    public static ApiPath? Read(string path)
    {
        Match match = Pattern().Match(path);
        if (!match.Success) return Download(path);
        IEnumerable<string> segments = match.Groups["rest"].Value.Split('/').Select(Uri.UnescapeDataString);
        return new ApiPath(match.Groups["version"].Value[0] - '0', [.. match.Groups["area"].Success ? [match.Groups["area"].Value] : Array.Empty<string>(), .. segments]);
    }

    /// <summary>Results of bulk writes have addresses of their own make (reference 10.4).</summary>
    private static ApiPath? Download(string path)
    {
        Match match = DownloadPattern().Match(path);
        return match.Success ? new ApiPath(match.Groups["version"].Value[0] - '0', ["bulk", "write-result", .. match.Groups["rest"].Value.Split('/')]) : null;
    }

    [GeneratedRegex(@"^/v(?<version>[2-8])/crm/(?<rest>org\d+/bulk-write/\d+/\d+\.zip)$", RegexOptions.CultureInvariant)]
    private static partial Regex DownloadPattern();

    [GeneratedRegex(@"^/crm(?:/(?<area>bulk|email))?/v(?<version>2\.1|[2-8])/(?<rest>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
