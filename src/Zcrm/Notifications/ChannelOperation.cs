namespace Zcrm;

/// <summary>What has to happen to a record for a channel to tell of it.</summary>
public enum ChannelOperation
{
    /// <summary>It is created; the notification says <see cref="RecordOperation.Insert"/>.</summary>
    Create,

    /// <summary>It is changed; the notification says <see cref="RecordOperation.Update"/>.</summary>
    Edit,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>Any of these.</summary>
    All,
}
