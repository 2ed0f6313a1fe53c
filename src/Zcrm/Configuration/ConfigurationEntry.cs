namespace Zcrm;

/// <summary>One key with its value, as a source of configuration gave it. It never prints the value, which may be a secret.</summary>
/// <param name="key">The key as it was written.</param>
/// <param name="value">The value.</param>
/// <param name="place">Where it was found, for example <c>in the environment</c>; empty when there is nothing to say.</param>
internal sealed class ConfigurationEntry(string key, string value, string place)
{
    // Longer values are not repeated in errors: every secret of Zoho's is longer, and may stand under the wrong key.
    private const int LongestShown = 24;

    /// <summary>The key as it was written.</summary>
    public string Key => key;

    /// <summary>The value without white space around it, such as the line break at the end of a mounted secret.</summary>
    public string Value { get; } = value.Trim();

    /// <summary>The value for an error text.</summary>
    public string Shown => Value.Length > LongestShown || Value.Contains('@', StringComparison.Ordinal) ? "a value" : $"'{Value}'";

    /// <summary>The same entry with another value.</summary>
    public ConfigurationEntry With(string other) => new(key, other, place);

    /// <summary>Makes the error that begins with this entry's key and place.</summary>
    public ZcrmConfigurationException Refuse(string text) => new(key, $"{this} {text}");

    /// <summary>Returns the key and its place.</summary>
    public override string ToString() => place.Length == 0 ? $"'{key}'" : $"'{key}' {place}";
}
