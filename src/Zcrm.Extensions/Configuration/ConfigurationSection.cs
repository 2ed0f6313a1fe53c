using Microsoft.Extensions.Configuration;

namespace Zcrm.Extensions;

/// <summary>The section of an application's configuration that holds a client's options.</summary>
internal sealed class ConfigurationSection(IConfigurationSection section)
{
    /// <summary>Sets the options that the section gives.</summary>
    /// <exception cref="ZcrmConfigurationException">A key or value cannot be right; the message names its path.</exception>
    public void ApplyTo(ZcrmClientOptions options) => ConfigurationReader.Apply(
        options,
        section.AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null)
            .Select(pair => new ConfigurationEntry(pair.Key, pair.Value!, $"in the configuration at {section.Path}:{pair.Key}")),
        key => key);

    /// <summary>The path at which an option is configured, for example <c>Zcrm:Retry:MaxAttempts</c>.</summary>
    public string PathOf(string option) => $"{section.Path}:{option.Replace('.', ':')}";
}
