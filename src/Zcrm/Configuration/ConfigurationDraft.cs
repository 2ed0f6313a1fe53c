namespace Zcrm;

/// <summary>Options while they are read from keys: remembers which key set what, so that two that disagree are noticed.</summary>
/// <param name="options">What is set.</param>
internal sealed class ConfigurationDraft(ZcrmClientOptions options)
{
    private readonly Dictionary<string, (object Value, ConfigurationEntry Entry)> _given = [];

    public ZcrmClientOptions Options => options;

    /// <summary>Sets an option, unless an earlier key has set it to the same.</summary>
    /// <exception cref="ZcrmConfigurationException">An earlier key says otherwise.</exception>
    public void Set<T>(string option, T value, ConfigurationEntry entry, Action<ZcrmClientOptions, T> write)
        where T : notnull
    {
        if (_given.TryGetValue(option, out (object Value, ConfigurationEntry Entry) earlier))
        {
            if (!earlier.Value.Equals(value)) throw Contradiction(entry, value, earlier.Entry, earlier.Value);
            return;
        }

        _given.Add(option, (value, entry));
        write(options, value);
    }

    /// <summary>Refuses an option's value that an earlier key has given.</summary>
    public void Deny(string option, object value, ConfigurationEntry entry)
    {
        if (_given.TryGetValue(option, out (object Value, ConfigurationEntry Entry) earlier) && earlier.Value.Equals(value))
        {
            throw Contradiction(entry, $"not {value}", earlier.Entry, value);
        }
    }

    /// <summary>The entry that set an option or the whole of which it is a part.</summary>
    public ConfigurationEntry? EntryOf(string option)
    {
        if (_given.TryGetValue(option, out (object Value, ConfigurationEntry Entry) given)) return given.Entry;
        int dot = option.LastIndexOf('.');
        return dot < 0 ? null : EntryOf(option[..dot]);
    }

    private static ZcrmConfigurationException Contradiction(ConfigurationEntry entry, object value, ConfigurationEntry earlier, object earlierValue) =>
        entry.Refuse($"says {value}, but {earlier} says {earlierValue}. Keep the one that is right and remove the other.");
}
