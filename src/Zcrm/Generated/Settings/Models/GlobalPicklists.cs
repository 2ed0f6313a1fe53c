#nullable enable
namespace Zcrm.Models;

/// <summary>A global picklist.</summary>
public sealed class GlobalPicklist : CrmObject
{
    /// <summary>The global picklist's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Where the global picklist comes from.</summary>
    public GlobalPicklistSource? Source => Get<string>("source") is { } text ? new(text) : null;

    /// <summary>The name by which the API knows the global picklist; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The global picklist's actual label.</summary>
    public string? ActualLabel { get => Get<string>("actual_label"); set => Set("actual_label", value); }

    /// <summary>What people wrote about the global picklist.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>How many associated fields there are.</summary>
    public int? AssociatedFieldsCount => Get<int?>("associated_fields_count");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The used in modules; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> UsedInModules => GetObjects<CrmMetadataReference>("used_in_modules");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Whether <c>presence</c> holds.</summary>
    public bool? Presence { get => Get<bool?>("presence"); set => Set("presence", value); }

    /// <summary>Whether people may have it customized.</summary>
    public bool? Customizable => Get<bool?>("customizable");

    /// <summary>Whether <c>pick_list_values_sorted_lexically</c> holds.</summary>
    public bool? PickListValuesSortedLexically
    {
        get => Get<bool?>("pick_list_values_sorted_lexically");
        set => Set("pick_list_values_sorted_lexically", value);
    }

    /// <summary>The picklist values; empty when there are none.</summary>
    public IReadOnlyList<PicklistValue> PickListValues { get => GetObjects<PicklistValue>("pick_list_values"); set => Set("pick_list_values", value); }
}

/// <summary>A global picklist association.</summary>
public sealed class GlobalPicklistAssociation : CrmObject
{
    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field => GetObject<CrmMetadataReference>("field");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<GlobalPicklistAssociationLayout> Layouts => GetObjects<GlobalPicklistAssociationLayout>("layouts");
}

/// <summary>A global picklist association layout.</summary>
public sealed class GlobalPicklistAssociationLayout : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Its state.</summary>
    public string? Status => Get<string>("status");
}

/// <summary>A picklist replacement.</summary>
public sealed class PicklistReplacement : CrmObject
{
    /// <summary>The picklist replacement's old value.</summary>
    public PicklistReplacementOldValue? OldValue { get => GetObject<PicklistReplacementOldValue>("old_value"); set => Set("old_value", value); }

    /// <summary>The picklist replacement's new value.</summary>
    public PicklistReplacementNewValue? NewValue { get => GetObject<PicklistReplacementNewValue>("new_value"); set => Set("new_value", value); }
}

/// <summary>A picklist replacement new value.</summary>
public sealed class PicklistReplacementNewValue : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }
}

/// <summary>A picklist replacement old value.</summary>
public sealed class PicklistReplacementOldValue : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }
}

/// <summary>A picklist value association.</summary>
public sealed class PicklistValueAssociation : CrmObject
{
    /// <summary>The resources; empty when there are none.</summary>
    public IReadOnlyList<PicklistValueAssociationResource> Resources => GetObjects<PicklistValueAssociationResource>("resources");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>A picklist value association resource.</summary>
public sealed class PicklistValueAssociationResource : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>What else there is to tell of it.</summary>
    public PicklistValueAssociationResourceDetail? Details => GetObject<PicklistValueAssociationResourceDetail>("details");
}

/// <summary>A picklist value association resource detail.</summary>
public sealed class PicklistValueAssociationResourceDetail : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<PicklistValueAssociationResourceDetailAction> Actions => GetObjects<PicklistValueAssociationResourceDetailAction>("actions");
}

/// <summary>A picklist value association resource detail action.</summary>
public sealed class PicklistValueAssociationResourceDetailAction : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The transition.</summary>
    public CrmReference? Transition => GetObject<CrmReference>("transition");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>A replaced picklist value.</summary>
public sealed class ReplacedPicklistValue : CrmObject
{
    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue => Get<string>("display_value");

    /// <summary>The value as the API knows it.</summary>
    public string? ReferenceValue => Get<string>("reference_value");

    /// <summary>The value as it was first named; records hold it.</summary>
    public string? ActualValue => Get<string>("actual_value");
}

/// <summary>A global picklist source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct GlobalPicklistSource(string Value)
{
    /// <summary><c>crm</c>.</summary>
    public static GlobalPicklistSource Crm => new("crm");

    /// <summary><c>platform_plugin</c>.</summary>
    public static GlobalPicklistSource PlatformPlugin => new("platform_plugin");

    /// <summary><c>marketplace_plugin</c>.</summary>
    public static GlobalPicklistSource MarketplacePlugin => new("marketplace_plugin");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator GlobalPicklistSource(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
