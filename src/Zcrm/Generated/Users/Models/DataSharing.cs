#nullable enable
namespace Zcrm.Models;

/// <summary>A data sharing.</summary>
public sealed class DataSharing : CrmObject
{
    /// <summary>The share type.</summary>
    public DataSharingShareType? ShareType { get => Get<string>("share_type") is { } text ? new(text) : null; set => Set("share_type", value?.Value); }

    /// <summary>The switch <c>public_in_portals</c>.</summary>
    public bool? PublicInPortals => Get<bool?>("public_in_portals");

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Whether rule computation is running.</summary>
    public bool? RuleComputationRunning => Get<bool?>("rule_computation_running");
}

/// <summary>A data sharing share type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct DataSharingShareType(string Value)
{
    /// <summary><c>private</c>.</summary>
    public static DataSharingShareType Private => new("private");

    /// <summary><c>public_read_write</c>.</summary>
    public static DataSharingShareType PublicReadWrite => new("public_read_write");

    /// <summary><c>public</c>.</summary>
    public static DataSharingShareType Public => new("public");

    /// <summary><c>public_read_only</c>.</summary>
    public static DataSharingShareType PublicReadOnly => new("public_read_only");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
