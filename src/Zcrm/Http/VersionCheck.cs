using System.Globalization;

namespace Zcrm;

/// <summary>Refuses calls that the client's version of the API lacks, before they are sent: Zoho would say API_NOT_SUPPORTED.</summary>
internal static class VersionCheck
{
    /// <exception cref="NotSupportedException">The version lacks the operation.</exception>
    public static void Ensure(CrmRequest request, string version)
    {
        if (request.FirstVersion is { } first) Ensure(request.Operation, first, version);
    }

    /// <exception cref="NotSupportedException">The version is an earlier one than the first that can do it.</exception>
    public static void Ensure(string what, string first, string version)
    {
        if (!IsSince(version, first)) throw new NotSupportedException($"{what} is in the API since {first}, and this client calls {version}; set ApiVersion to {first} or later.");
    }

    /// <summary>Whether a version is another one, or a later one.</summary>
    public static bool IsSince(string version, string first) => Number(version) >= Number(first);

    private static decimal Number(string version) => decimal.Parse(version.AsSpan(1), CultureInfo.InvariantCulture);
}
