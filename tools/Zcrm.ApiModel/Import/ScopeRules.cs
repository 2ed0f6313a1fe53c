using System.Text.RegularExpressions;

namespace Zcrm.ApiModel;

/// <summary>Puts scopes right: case, prefix, blanks and placeholders.</summary>
internal static partial class ScopeRules
{
    private static readonly string[] Verbs = ["ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "CUSTOM"];

    /// <summary>The scopes, any of which is enough; the narrowest first.</summary>
    public static IReadOnlyList<string>? Clean(IEnumerable<string> scopes)
    {
        string[] all = [.. Collapsed([.. scopes.Select(Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]).Order(StringComparer.Ordinal)];
        if (all.Length == 0) return null;
        return [.. all.OrderBy(scope => scope.EndsWith(".ALL", StringComparison.Ordinal)).ThenByDescending(scope => scope.Split('.').Length)];
    }

    // A list of the scopes of all modules means that of the module in question.
    private static IEnumerable<string> Collapsed(string[] scopes)
    {
        string[] ofModules = [.. scopes.Where(scope => OfModule().IsMatch(scope))];
        return ofModules.Length < 3 ? scopes : scopes.Except(ofModules).Concat(ofModules.Select(scope => OfModule().Replace(scope, "$1{module}$2"))).Distinct();
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

    [GeneratedRegex(@"^(ZohoCRM\.modules\.)(?!emails\.|notes\.|attachments\.)[^.]+(\.[A-Z]+)$")]
    private static partial Regex OfModule();

    [GeneratedRegex(@"^(ZohoCRM\.settings\.)\1")]
    private static partial Regex Doubled();
}
