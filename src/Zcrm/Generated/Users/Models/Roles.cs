#nullable enable
namespace Zcrm.Models;

/// <summary>A role.</summary>
public sealed class Role : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The forecast manager.</summary>
    public CrmReference? ForecastManager { get => GetObject<CrmReference>("forecast_manager"); set => Set("forecast_manager", value); }

    /// <summary>The reporting to.</summary>
    public CrmReference? ReportingTo { get => GetObject<CrmReference>("reporting_to"); set => Set("reporting_to", value); }

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The switch <c>share_with_peers</c>.</summary>
    public bool? ShareWithPeers { get => Get<bool?>("share_with_peers"); set => Set("share_with_peers", value); }

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The created by.</summary>
    public CrmReference? CreatedBy { get => GetObject<CrmReference>("created_by__s"); set => Set("created_by__s", value); }

    /// <summary>The modified by.</summary>
    public CrmReference? ModifiedBy { get => GetObject<CrmReference>("modified_by__s"); set => Set("modified_by__s", value); }

    /// <summary>The modified time.</summary>
    public DateTimeOffset? ModifiedTime { get => Get<DateTimeOffset?>("modified_time__s"); set => Set("modified_time__s", value); }

    /// <summary>The created time.</summary>
    public DateTimeOffset? CreatedTime { get => Get<DateTimeOffset?>("created_time__s"); set => Set("created_time__s", value); }

    /// <summary>The switch <c>admin_user</c>.</summary>
    public bool? AdminUser { get => Get<bool?>("admin_user"); set => Set("admin_user", value); }
}
