namespace Zcrm;

/// <summary>What a job does with many records.</summary>
public enum MassAction
{
    /// <summary>Sets a field.</summary>
    Update,

    /// <summary>Deletes them.</summary>
    Delete,

    /// <summary>Gives them to another user.</summary>
    ChangeOwner,

    /// <summary>Converts leads.</summary>
    Convert,
}
