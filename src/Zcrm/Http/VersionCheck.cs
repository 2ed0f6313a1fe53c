using System.Globalization;

namespace Zcrm;

/// <summary>Refuses calls that the client's version of the API lacks, before they are sent: Zoho would say API_NOT_SUPPORTED.</summary>
internal static class VersionCheck
{
    // Modules that came with a version of the API; their records have the operations of all modules.
    private static readonly (string Module, string First)[] Modules =
        [("Appointments__s", "v3"), ("Appointments_Rescheduled_History__s", "v3"), ("Services__s", "v3")];

    /// <exception cref="NotSupportedException">The version lacks the operation.</exception>
    public static void Ensure(CrmRequest request, string version)
    {
        if (FirstOf(request) is { } first) Ensure(request.Operation, first, version);
    }

    /// <exception cref="NotSupportedException">The version is an earlier one than the first that can do it.</exception>
    public static void Ensure(string what, string first, string version)
    {
        if (!IsSince(version, first)) throw new NotSupportedException($"{what} is in the API since {first}, and this client calls {version}; set ApiVersion to {first} or later.");
    }

    /// <summary>Whether a version is another one, or a later one.</summary>
    public static bool IsSince(string version, string first) => Number(version) >= Number(first);

    private static string? FirstOf(CrmRequest request)
    {
        if (request.FirstVersion is { } known) return known;
        ReadOnlySpan<char> path = request.Path;
        foreach ((string module, string first) in Modules)
        {
            if (path.StartsWith(module) && (path.Length == module.Length || path[module.Length] == '/')) return first;
        }

        return null;
    }

    private static decimal Number(string version) => decimal.Parse(version.AsSpan(1), CultureInfo.InvariantCulture);
}
