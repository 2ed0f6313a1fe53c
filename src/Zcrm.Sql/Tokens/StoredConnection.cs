namespace Zcrm.Sql;

/// <summary>What a row holds of a connection: its version, and all the rest encrypted.</summary>
internal sealed record StoredConnection(long Version, byte[] Content);
