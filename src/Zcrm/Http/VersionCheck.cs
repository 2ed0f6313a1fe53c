using System.Globalization;

namespace Zcrm;

/// <summary>Refuses calls that the client's version of the API lacks, before they are sent: Zoho would say API_NOT_SUPPORTED.</summary>
internal static class VersionCheck
{
    /// <exception cref="NotSupportedException">The version lacks the operation.</exception>
    public static void Ensure(CrmRequest request, string version)
    {
        if (request.FirstVersion is { } first && Number(version) < Number(first))
            throw new NotSupportedException($"{request.Operation} is in the API since {first}, and this client calls {version}; set ApiVersion to {first} or later.");
    }

    private static decimal Number(string version) => decimal.Parse(version.AsSpan(1), CultureInfo.InvariantCulture);
}
