namespace Zcrm;

/// <summary>What became of one entry of another SDK's tokens.</summary>
public enum LegacyImportStatus
{
    /// <summary>The connection is in the token store now.</summary>
    Imported,

    /// <summary>The store had a connection of that user already, which was left as it is.</summary>
    AlreadyConnected,

    /// <summary>The entry was not taken over; the message says why.</summary>
    Refused,
}
