namespace Zcrm.Emulator;

internal sealed record Tokens(string Access, string Refresh);
