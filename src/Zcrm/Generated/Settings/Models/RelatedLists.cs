#nullable enable
namespace Zcrm.Models;

/// <summary>A related list.</summary>
public sealed class RelatedList : CrmObject
{
    /// <summary>The related list's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its place in the order.</summary>
    public string? SequenceNumber { get => Get<string>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The name by which the API knows the related list; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The related list's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The related list's action.</summary>
    public string? Action { get => Get<string>("action"); set => Set("action", value); }

    /// <summary>The related list's href.</summary>
    public string? Href { get => Get<string>("href"); set => Set("href", value); }

    /// <summary>What kind of related list it is.</summary>
    public RelatedListType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The related list's connectedmodule.</summary>
    public string? Connectedmodule { get => Get<string>("connectedmodule"); set => Set("connectedmodule", value); }

    /// <summary>The related list's linkingmodule.</summary>
    public string? Linkingmodule { get => Get<string>("linkingmodule"); set => Set("linkingmodule", value); }

    /// <summary>Whether to customize sort.</summary>
    public bool? CustomizeSort { get => Get<bool?>("customize_sort"); set => Set("customize_sort", value); }

    /// <summary>Whether to customize fields.</summary>
    public bool? CustomizeFields { get => Get<bool?>("customize_fields"); set => Set("customize_fields", value); }

    /// <summary>Whether to customize display label.</summary>
    public bool? CustomizeDisplayLabel { get => Get<bool?>("customize_display_label"); set => Set("customize_display_label", value); }

    /// <summary>The field by which rows are sorted.</summary>
    public CrmMetadataReference? SortBy { get => GetObject<CrmMetadataReference>("sort_by"); set => Set("sort_by", value); }

    /// <summary><c>asc</c> or <c>desc</c>.</summary>
    public string? SortOrder { get => Get<string>("sort_order"); set => Set("sort_order", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Fields { get => GetObjects<CrmMetadataReference>("fields"); set => Set("fields", value); }

    /// <summary>The related list's state.</summary>
    public RelatedListStatus? Status { get => Get<string>("status") is { } text ? new(text) : null; set => Set("status", value?.Value); }

    /// <summary>The related list's connectedlookup API name.</summary>
    public string? ConnectedlookupApiName => Get<string>("connectedlookupApiName");

    /// <summary>Whether field is enabled.</summary>
    public bool? FieldEnabled => Get<bool?>("field_enabled");

    /// <summary>The related list's visibility.</summary>
    public int? Visibility => Get<int?>("visibility");

    /// <summary>The related list's personality name.</summary>
    public string? PersonalityName => Get<string>("personality_name");

    /// <summary>The related list's record operations.</summary>
    public RelatedListRecordOperation? RecordOperations => GetObject<RelatedListRecordOperation>("record_operations");

    /// <summary>The parent related lists; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> ParentRelatedLists => GetObjects<CrmMetadataReference>("parent_related_lists");

    /// <summary>The layout specific properties; empty when there are none.</summary>
    public IReadOnlyList<RelatedListLayoutSpecificProperty> LayoutSpecificProperties => GetObjects<RelatedListLayoutSpecificProperty>("_layout_specific_properties");
}

/// <summary>A related list layout specific property.</summary>
public sealed class RelatedListLayoutSpecificProperty : CrmObject
{
    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber => Get<int?>("sequence_number");

    /// <summary>The layout that it belongs to.</summary>
    public CrmReference? Layout => GetObject<CrmReference>("layout");
}

/// <summary>A related list record operation.</summary>
public sealed class RelatedListRecordOperation : CrmObject
{
    /// <summary>Whether it may be changed.</summary>
    public bool? Edit => Get<bool?>("edit");

    /// <summary>Whether one may be created.</summary>
    public bool? Create => Get<bool?>("create");

    /// <summary>Whether <c>bulk_edit</c> holds.</summary>
    public bool? BulkEdit => Get<bool?>("bulk_edit");

    /// <summary>Whether it may be deleted.</summary>
    public bool? Delete => Get<bool?>("delete");

    /// <summary>Whether to disassociate.</summary>
    public bool? Disassociate => Get<bool?>("disassociate");

    /// <summary>Whether to assign.</summary>
    public bool? Assign => Get<bool?>("assign");
}

/// <summary>A related list status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RelatedListStatus(string Value)
{
    /// <summary><c>visible</c>.</summary>
    public static RelatedListStatus Visible => new("visible");

    /// <summary><c>scheduled_for_deletion</c>.</summary>
    public static RelatedListStatus ScheduledForDeletion => new("scheduled_for_deletion");

    /// <summary><c>user_hidden</c>.</summary>
    public static RelatedListStatus UserHidden => new("user_hidden");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RelatedListStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A related list type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RelatedListType(string Value)
{
    /// <summary><c>multiselectlookup</c>.</summary>
    public static RelatedListType MultiSelectLookup => new("multiselectlookup");

    /// <summary><c>combined_view</c>.</summary>
    public static RelatedListType CombinedView => new("combined_view");

    /// <summary><c>custom_lookup</c>.</summary>
    public static RelatedListType CustomLookup => new("custom_lookup");

    /// <summary><c>custom_related_list</c>.</summary>
    public static RelatedListType CustomRelatedList => new("custom_related_list");

    /// <summary><c>slyteui</c>.</summary>
    public static RelatedListType Slyteui => new("slyteui");

    /// <summary><c>queries</c>.</summary>
    public static RelatedListType Queries => new("queries");

    /// <summary><c>custom_function</c>.</summary>
    public static RelatedListType CustomFunction => new("custom_function");

    /// <summary><c>grouped</c>.</summary>
    public static RelatedListType Grouped => new("grouped");

    /// <summary><c>default</c>.</summary>
    public static RelatedListType Default => new("default");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RelatedListType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
