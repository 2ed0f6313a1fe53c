namespace Zcrm;

/// <summary>A key of one of Zoho's archived SDKs.</summary>
/// <param name="Names">Its spellings; where they differ in case and separators only, one stands for all.</param>
/// <param name="Sdks">The SDKs that have it.</param>
/// <param name="Replacement">The key of today that it is read as, or null when it is refused.</param>
/// <param name="Text">How it is read, or what replaced it.</param>
/// <param name="Apply">Reads an entry into a draft; null when it is refused.</param>
internal sealed record LegacyKey(
    string[] Names, string Sdks, string? Replacement, string Text, Action<ConfigurationDraft, ConfigurationEntry>? Apply);
