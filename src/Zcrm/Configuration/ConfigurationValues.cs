using System.Globalization;

namespace Zcrm;

/// <summary>Reads the values of entries, each with an error that says how it is written.</summary>
internal static class ConfigurationValues
{
    public static string ReadText(ConfigurationEntry entry) => entry.Value;

    public static Secret ReadSecret(ConfigurationEntry entry) => new(entry.Value);

    public static int ReadNumber(ConfigurationEntry entry) => int.TryParse(entry.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw entry.Refuse($"is {entry.Shown}, which is not a whole number. Write digits only, for example 10.");

    public static bool ReadFlag(ConfigurationEntry entry) => entry.Value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "1" => true,
        "FALSE" or "NO" or "0" => false,
        _ => throw entry.Refuse($"is {entry.Shown}, which is neither true nor false. Write one of these."),
    };

    public static TimeSpan ReadTime(ConfigurationEntry entry)
    {
        if (Durations.TryParse(entry.Value, out TimeSpan time)) return time;
        string fault = entry.Value.All(char.IsAsciiDigit) ? "has no unit (older SDKs counted milliseconds)" : "is not a time";
        throw entry.Refuse(
            $"is {entry.Shown}, which {fault}. Write a number with its unit (250ms, 30s, 5min, 1h), hh:mm:ss, or infinite where no limit is allowed.");
    }

    public static Uri ReadAddress(ConfigurationEntry entry) =>
        entry.Value.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(entry.Value, UriKind.Absolute, out Uri? uri) && uri.UserInfo.Length == 0
            ? uri
            : throw entry.Refuse(
                $"is {entry.Shown}, which is not an absolute address. Write it with its scheme and without a user name, for example https://proxy.example.com.");

    public static DataCenter ReadDataCenter(ConfigurationEntry entry) => DataCenter.TryParse(entry.Value, out DataCenter? found)
        ? found
        : throw entry.Refuse($"is {entry.Shown}, which is not a data centre. Write one of {string.Join(", ", DataCenter.All)}.");

    // Not Enum.TryParse, which would take any number.
    public static CrmEnvironment ReadEnvironment(ConfigurationEntry entry) => entry.Value.ToUpperInvariant() switch
    {
        "PRODUCTION" => CrmEnvironment.Production,
        "SANDBOX" => CrmEnvironment.Sandbox,
        "DEVELOPER" => CrmEnvironment.Developer,
        _ => throw entry.Refuse($"is {entry.Shown}, which is not an environment. Write Production, Sandbox or Developer."),
    };

    public static string ReadStore(ConfigurationEntry entry) => entry.Value.ToUpperInvariant() switch
    {
        "FILE" => "file",
        "MEMORY" => "memory",
        _ => throw entry.Refuse(
            $"is {entry.Shown}, which is not a store. Write file or memory; any other store is set in code, as ZcrmClientOptions.TokenStore."),
    };
}
