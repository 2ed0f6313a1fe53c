#nullable enable
namespace Zcrm.Models;

/// <summary>A data sharing.</summary>
public sealed class DataSharing : CrmObject
{
    /// <summary>The data sharing's share type.</summary>
    public DataSharingShareType? ShareType { get => Get<string>("share_type") is { } text ? new(text) : null; set => Set("share_type", value?.Value); }

    /// <summary>Whether records are public in portals too.</summary>
    public bool? PublicInPortals => Get<bool?>("public_in_portals");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Whether Zoho is still applying a change.</summary>
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

    /// <summary>Any value, known or not.</summary>
    public static implicit operator DataSharingShareType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
