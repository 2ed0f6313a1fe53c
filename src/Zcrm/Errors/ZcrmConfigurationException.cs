namespace Zcrm;

/// <summary>The client was set up with a key that is missing, unknown, misspelt or contradicts another.</summary>
/// <remarks>Thrown when the client or its options are made, before any call.</remarks>
public sealed class ZcrmConfigurationException : ZcrmException
{
    internal ZcrmConfigurationException(string key, string message, Exception? inner = null) : base(message, inner) => Key = key;

    /// <summary>The key at fault, as it was written.</summary>
    public string Key { get; }
}
