#nullable enable
namespace Zcrm.Models;

/// <summary>An email deal link.</summary>
public sealed class EmailDealLink : CrmObject
{
    /// <summary>The message's id.</summary>
    public string? MessageId { get => Get<string>("message_id"); set => Set("message_id", value); }

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner { get => GetObject<CrmReference>("owner"); set => Set("owner", value); }

    /// <summary>The linked record.</summary>
    public EntityDetail? LinkedRecord { get => GetObject<EntityDetail>("linked_record"); set => Set("linked_record", value); }
}
