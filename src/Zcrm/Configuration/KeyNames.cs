namespace Zcrm;

/// <summary>Compares names of keys: case, <c>_</c>, <c>-</c>, <c>.</c> and <c>:</c> do not matter, nor does a leading <c>ZCRM_</c>.</summary>
internal static class KeyNames
{
    public const string VariablePrefix = "ZCRM_";

    /// <summary>Spells a key as an environment variable.</summary>
    public static string Variable(string key) => VariablePrefix + key.ToUpperInvariant();

    /// <summary>The letters and digits by which two spellings of one name are the same.</summary>
    public static string Normalize(string key)
    {
        string trimmed = key.Trim();
        bool isPrefixed = trimmed.Length > 4
            && trimmed.StartsWith("ZCRM", StringComparison.OrdinalIgnoreCase)
            && NearestName.IsSeparator(trimmed[4]);
        return NearestName.Plain(isPrefixed ? trimmed[5..] : trimmed);
    }
}
