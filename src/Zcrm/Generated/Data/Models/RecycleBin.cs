#nullable enable
namespace Zcrm.Models;

/// <summary>A recycle bin count.</summary>
public sealed class RecycleBinCount : CrmObject
{
    /// <summary>How many there are.</summary>
    public int? Count => Get<int?>("count");
}

/// <summary>A recycle bin restore.</summary>
public sealed class RecycleBinRestore : CrmObject
{
    /// <summary>The ids; empty when there are none.</summary>
    public IReadOnlyList<string> Ids { get => Get<IReadOnlyList<string>>("ids") ?? []; set => Set("ids", value); }

    /// <summary>The filters.</summary>
    public RuleCriteria? Filters { get => GetObject<RuleCriteria>("filters"); set => Set("filters", value); }

    /// <summary>Whether to restore all records.</summary>
    public bool? RestoreAllRecords { get => Get<bool?>("restore_all_records"); set => Set("restore_all_records", value); }
}

/// <summary>A recycled record.</summary>
public sealed class RecycledRecord : CrmObject
{
    /// <summary>The recycled record's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see.</summary>
    public string? DisplayName => Get<string>("display_name");

    /// <summary>When it was deleted.</summary>
    public DateTimeOffset? DeletedTime => Get<DateTimeOffset?>("deleted_time");

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("owner");

    /// <summary>The module that it belongs to.</summary>
    public string? Module => Get<string>("module");

    /// <summary>Who deleted it.</summary>
    public CrmReference? DeletedBy => GetObject<CrmReference>("deleted_by");
}
