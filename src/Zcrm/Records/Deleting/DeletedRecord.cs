namespace Zcrm;

/// <summary>A record that was deleted.</summary>
public sealed class DeletedRecord : CrmObject
{
    /// <summary>The id that it had.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which Zoho showed it.</summary>
    /// <value>Null when it is gone for good.</value>
    public string? DisplayName => Get<string>("display_name");

    /// <summary>Whether it is in the recycle bin or gone for good.</summary>
    /// <value><see cref="DeletedKind.All"/> when Zoho does not say.</value>
    public DeletedKind Kind => Get<string>("type") switch
    {
        "recycle" => DeletedKind.RecycleBin,
        "permanent" => DeletedKind.Permanent,
        _ => DeletedKind.All,
    };

    /// <summary>When it was deleted, in the time zone of the user who asked.</summary>
    public DateTimeOffset? DeletedTime => Get<DateTimeOffset?>("deleted_time");

    /// <summary>Who deleted it.</summary>
    /// <value>Null when it is gone for good.</value>
    public CrmReference? DeletedBy => GetObject<CrmReference>("deleted_by");

    /// <summary>Who had created it.</summary>
    /// <value>Null when it is gone for good.</value>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");
}
