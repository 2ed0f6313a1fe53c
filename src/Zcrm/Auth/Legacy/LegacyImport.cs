namespace Zcrm;

/// <summary>What became of one entry of another SDK's tokens.</summary>
/// <param name="Token">The entry.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Message">What became of it as a sentence, with what to do where it was not taken over.</param>
/// <param name="Connection">The connection as stored; null when the entry was refused.</param>
public sealed record LegacyImport(LegacyToken Token, LegacyImportStatus Status, string Message, Connection? Connection);
