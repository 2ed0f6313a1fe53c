#nullable enable
namespace Zcrm.Models;

/// <summary>A call preference.</summary>
public sealed class CallPreference : CrmObject
{
    /// <summary>Whether to show from number.</summary>
    public bool? ShowFromNumber { get => Get<bool?>("show_from_number"); set => Set("show_from_number", value); }

    /// <summary>Whether to show to number.</summary>
    public bool? ShowToNumber { get => Get<bool?>("show_to_number"); set => Set("show_to_number", value); }
}
