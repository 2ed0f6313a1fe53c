#nullable enable
namespace Zcrm.Models;

/// <summary>An email availability.</summary>
public sealed class EmailAvailability : CrmObject
{
    /// <summary>Whether it is available.</summary>
    public bool? Available => Get<bool?>("available");

    /// <summary>The email availability's record.</summary>
    public EmailAvailabilityRecord? Record => GetObject<EmailAvailabilityRecord>("record");

    /// <summary>The email availability's linked record.</summary>
    public EntityDetail? LinkedRecord => GetObject<EntityDetail>("linked_record");
}

/// <summary>An email availability record.</summary>
public sealed class EmailAvailabilityRecord : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The linked record.</summary>
    public EntityDetail? LinkedRecord => GetObject<EntityDetail>("linked_record");
}

/// <summary>An email digest.</summary>
public sealed class EmailDigest : CrmObject
{
    /// <summary>The record's id.</summary>
    public CrmId? RecordId { get => Get<CrmId?>("record_id"); set => Set("record_id", value); }

    /// <summary>What kind of email digest it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>The module that it belongs to.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }
}
