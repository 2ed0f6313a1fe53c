namespace Zcrm;

/// <summary>A key by which an option is set in text.</summary>
/// <param name="Name">The key in its documented spelling.</param>
/// <param name="Option">The option that it sets, as a path from <see cref="ZcrmClientOptions"/>.</param>
/// <param name="Values">How its values are written.</param>
/// <param name="Description">What it does.</param>
/// <param name="Apply">Reads an entry into a draft.</param>
internal sealed record ConfigurationKey(
    string Name, string Option, string Values, string Description, Action<ConfigurationDraft, ConfigurationEntry> Apply)
{
    /// <summary>The environment variable of the same meaning.</summary>
    public string Variable => KeyNames.Variable(Name);

    /// <summary>Whether its values are times, so that the key may also be written with the unit as its ending: <c>timeout_seconds</c>.</summary>
    public bool IsTime => Values == ConfigurationKeys.TimeText;
}
