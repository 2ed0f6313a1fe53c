#nullable enable
namespace Zcrm.Models;

/// <summary>An organization taxes.</summary>
public sealed class OrganizationTaxes : CrmObject
{
    /// <summary>The taxes; empty when there are none.</summary>
    public IReadOnlyList<OrganizationTaxesTax> Taxes { get => GetObjects<OrganizationTaxesTax>("taxes"); set => Set("taxes", value); }

    /// <summary>The organization taxes' preference.</summary>
    public OrganizationTaxesPreference? Preference { get => GetObject<OrganizationTaxesPreference>("preference"); set => Set("preference", value); }
}

/// <summary>An organization taxes preference.</summary>
public sealed class OrganizationTaxesPreference : CrmObject
{
    /// <summary>Whether to auto populate tax.</summary>
    public bool? AutoPopulateTax { get => Get<bool?>("auto_populate_tax"); set => Set("auto_populate_tax", value); }

    /// <summary>Whether to modify tax rates.</summary>
    public bool? ModifyTaxRates { get => Get<bool?>("modify_tax_rates"); set => Set("modify_tax_rates", value); }
}

/// <summary>An organization taxes tax.</summary>
public sealed class OrganizationTaxesTax : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Its value.</summary>
    public decimal? Value { get => Get<decimal?>("value"); set => Set("value", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}
