#nullable enable
namespace Zcrm.Models;

/// <summary>A role.</summary>
public sealed class Role : CrmObject
{
    /// <summary>The role's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The role's forecast manager.</summary>
    public CrmReference? ForecastManager { get => GetObject<CrmReference>("forecast_manager"); set => Set("forecast_manager", value); }

    /// <summary>Who or what stands above it.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("reporting_to"); set => Set("reporting_to", value); }

    /// <summary>The name by which the API knows the role; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether people of the same role see each other's records.</summary>
    public bool? ShareWithPeers { get => Get<bool?>("share_with_peers"); set => Set("share_with_peers", value); }

    /// <summary>What people wrote about the role.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The role's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy { get => GetObject<CrmReference>("created_by__s"); set => Set("created_by__s", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy { get => GetObject<CrmReference>("modified_by__s"); set => Set("modified_by__s", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime { get => Get<DateTimeOffset?>("modified_time__s"); set => Set("modified_time__s", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime { get => Get<DateTimeOffset?>("created_time__s"); set => Set("created_time__s", value); }

    /// <summary>Whether it is the role of administrators.</summary>
    public bool? AdminUser { get => Get<bool?>("admin_user"); set => Set("admin_user", value); }
}
