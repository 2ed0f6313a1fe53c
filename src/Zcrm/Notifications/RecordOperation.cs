namespace Zcrm;

/// <summary>What happened to the records of a notification.</summary>
public enum RecordOperation
{
    /// <summary>Something that Zcrm does not know; see <see cref="CrmNotification.OperationName"/>.</summary>
    Other,

    /// <summary>They were created.</summary>
    Insert,

    /// <summary>They were changed, or something that belongs to them was.</summary>
    Update,

    /// <summary>They were deleted.</summary>
    Delete,
}
