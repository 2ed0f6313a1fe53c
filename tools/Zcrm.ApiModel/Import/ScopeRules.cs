using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>Puts scopes right: case, prefix, blanks and placeholders.</summary>
internal static partial class ScopeRules
{
    private static readonly string[] Verbs = ["ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "CUSTOM"];

    /// <summary>The scopes, any of which is enough; the narrowest first.</summary>
    public static IReadOnlyList<string>? Clean(IEnumerable<string> scopes)
    {
        string[] all = [.. scopes.Select(Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
        return all.Length == 0 ? null : [.. all.OrderBy(scope => scope.EndsWith(".ALL", StringComparison.Ordinal)).ThenByDescending(scope => scope.Split('.').Length)];
    }

    private static string? Clean(string scope)
    {
        string[] parts = Doubled().Replace(scope.Trim(), "$1").Split('.');
        if (parts.Length < 2 || scope.Contains("operation_type", StringComparison.Ordinal)) return null;
        if (!parts[0].StartsWith("Zoho", StringComparison.OrdinalIgnoreCase)) parts = ["ZohoCRM", .. parts];
        for (int i = 1; i < parts.Length; i++)
        {
            bool isVerb = i == parts.Length - 1 && Verbs.Contains(parts[i], StringComparer.OrdinalIgnoreCase);
            parts[i] = isVerb ? parts[i].ToUpperInvariant() : parts[i].StartsWith('{') ? "{module}" : parts[i].ToLowerInvariant();
        }

        return string.Join('.', parts);
    }

    [GeneratedRegex(@"^(ZohoCRM\.settings\.)\1")]
    private static partial Regex Doubled();
}
