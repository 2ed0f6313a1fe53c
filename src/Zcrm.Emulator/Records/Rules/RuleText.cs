namespace Zcrm.Emulator;

/// <summary>Takes texts like <c>FREQ=DAILY;INTERVAL=2</c> apart.</summary>
internal static class RuleText
{
    public static Dictionary<string, string> Split(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int at = part.IndexOf('=', StringComparison.Ordinal);
            if (at > 0) parts[part[..at]] = part[(at + 1)..];
        }

        return parts;
    }
}
