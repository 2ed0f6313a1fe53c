#nullable enable
namespace Zcrm.Models;

/// <summary>An organization taxes.</summary>
public sealed class OrganizationTaxes : CrmObject
{
    /// <summary>The taxes; empty when there are none.</summary>
    public IReadOnlyList<OrganizationTaxesTax> Taxes { get => GetObjects<OrganizationTaxesTax>("taxes"); set => Set("taxes", value); }

    /// <summary>The preference.</summary>
    public OrganizationTaxesPreference? Preference { get => GetObject<OrganizationTaxesPreference>("preference"); set => Set("preference", value); }
}

/// <summary>An organization taxes preference.</summary>
public sealed class OrganizationTaxesPreference : CrmObject
{
    /// <summary>The switch <c>auto_populate_tax</c>.</summary>
    public bool? AutoPopulateTax { get => Get<bool?>("auto_populate_tax"); set => Set("auto_populate_tax", value); }

    /// <summary>The switch <c>modify_tax_rates</c>.</summary>
    public bool? ModifyTaxRates { get => Get<bool?>("modify_tax_rates"); set => Set("modify_tax_rates", value); }
}

/// <summary>An organization taxes tax.</summary>
public sealed class OrganizationTaxesTax : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The value.</summary>
    public decimal? Value { get => Get<decimal?>("value"); set => Set("value", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }
}
