#nullable enable
namespace Zcrm.Models;

/// <summary>A service preference.</summary>
public sealed class ServicePreference : CrmObject
{
    /// <summary>Whether job sheet is enabled.</summary>
    public bool? JobSheetEnabled { get => Get<bool?>("job_sheet_enabled"); set => Set("job_sheet_enabled", value); }
}
