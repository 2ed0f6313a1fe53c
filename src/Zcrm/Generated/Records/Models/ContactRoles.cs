#nullable enable
namespace Zcrm.Models;

/// <summary>A deal contact role.</summary>
public sealed class DealContactRole : CrmObject
{
    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("Owner");

    /// <summary>The department.</summary>
    public string? Department => Get<string>("Department");

    /// <summary>The contact role.</summary>
    public CrmReference? ContactRole { get => GetObject<CrmReference>("Contact_Role"); set => Set("Contact_Role", value); }

    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }
}
