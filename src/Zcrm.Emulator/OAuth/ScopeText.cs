using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>Reads scopes: <c>Service.part[.part].OPERATION</c>, separated by commas or spaces (reference 1.12).</summary>
internal static partial class ScopeText
{
    public static IReadOnlyList<string> Split(string? text) =>
        [.. (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static bool IsScope(string scope) => Scope().IsMatch(scope);

    [GeneratedRegex(
        @"^(ZohoCRM|ZohoSearch|ZohoFiles|ZohoWriter|ZohoSign|ZohoPC|AaaServer)(\.\w+)+\.(ALL|READ|CREATE|UPDATE|DELETE|WRITE|CUSTOM)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scope();
}
