using System.Collections;

namespace Zcrm;

/// <summary>Reads options from environment variables.</summary>
internal static class EnvironmentConfiguration
{
    /// <summary>Reads those of the given variables that are Zcrm's.</summary>
    public static ZcrmClientOptions Read(IEnumerable<KeyValuePair<string, string?>> variables) => ConfigurationReader.Read(
        variables
            .Where(variable => variable.Value is not null && variable.Key.StartsWith(KeyNames.VariablePrefix, StringComparison.OrdinalIgnoreCase))
            .Where(variable => !IsReadElsewhere(variable.Key))
            .Select(variable => new ConfigurationEntry(variable.Key, variable.Value!, "in the environment")),
        KeyNames.Variable);

    /// <summary>The variables of this process.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Variables() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value));

    private static bool IsReadElsewhere(string variable) =>
        ConfigurationKeys.Elsewhere.Any(other => KeyNames.Normalize(other.Name) == KeyNames.Normalize(variable));
}
