#nullable enable
namespace Zcrm.Models;

/// <summary>A territory.</summary>
public sealed class Territory : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The manager.</summary>
    public TerritoryManager? Manager { get => GetObject<TerritoryManager>("manager"); set => Set("manager", value); }

    /// <summary>The reporting to.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("reporting_to"); set => Set("reporting_to", value); }

    /// <summary>The permission type.</summary>
    public TerritoryPermissionType? PermissionType
    {
        get => Get<string>("permission_type") is { } text ? new(text) : null;
        set => Set("permission_type", value?.Value);
    }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The account rule criteria.</summary>
    public RuleCriteria? AccountRuleCriteria { get => GetObject<RuleCriteria>("account_rule_criteria"); set => Set("account_rule_criteria", value); }

    /// <summary>The deal rule criteria.</summary>
    public RuleCriteria? DealRuleCriteria { get => GetObject<RuleCriteria>("deal_rule_criteria"); set => Set("deal_rule_criteria", value); }

    /// <summary>The lead rule criteria.</summary>
    public RuleCriteria? LeadRuleCriteria { get => GetObject<RuleCriteria>("lead_rule_criteria"); set => Set("lead_rule_criteria", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>When it was deleted.</summary>
    public DateTimeOffset? DeletedTime => Get<DateTimeOffset?>("deleted_time");

    /// <summary>The deleted by.</summary>
    public CrmReference? DeletedBy => GetObject<CrmReference>("deleted_by");

    /// <summary>The transfer to id.</summary>
    public CrmId? TransferToId { get => Get<CrmId?>("transfer_to_id"); set => Set("transfer_to_id", value); }

    /// <summary>The switch <c>delete_previous_forecasts</c>.</summary>
    public bool? DeletePreviousForecasts { get => Get<bool?>("delete_previous_forecasts"); set => Set("delete_previous_forecasts", value); }
}

/// <summary>A territory associated users count.</summary>
public sealed class TerritoryAssociatedUsersCount : CrmObject
{
    /// <summary>The count.</summary>
    public string? Count => Get<string>("count");

    /// <summary>The territory.</summary>
    public ModuleTerritory? Territory => GetObject<ModuleTerritory>("territory");
}

/// <summary>A territory manager.</summary>
public sealed class TerritoryManager : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The zuid.</summary>
    public string? Zuid { get => Get<string>("zuid"); set => Set("zuid", value); }

    /// <summary>The status.</summary>
    public TerritoryManagerStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }
}

/// <summary>A territory manager status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryManagerStatus(string Value)
{
    /// <summary><c>deleted</c>.</summary>
    public static TerritoryManagerStatus Deleted => new("deleted");

    /// <summary><c>rejected</c>.</summary>
    public static TerritoryManagerStatus Rejected => new("rejected");

    /// <summary><c>active</c>.</summary>
    public static TerritoryManagerStatus Active => new("active");

    /// <summary><c>closed</c>.</summary>
    public static TerritoryManagerStatus Closed => new("closed");

    /// <summary><c>disabled</c>.</summary>
    public static TerritoryManagerStatus Disabled => new("disabled");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A territory permission type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct TerritoryPermissionType(string Value)
{
    /// <summary><c>read_write_delete</c>.</summary>
    public static TerritoryPermissionType ReadWriteDelete => new("read_write_delete");

    /// <summary><c>read_only</c>.</summary>
    public static TerritoryPermissionType ReadOnly => new("read_only");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
