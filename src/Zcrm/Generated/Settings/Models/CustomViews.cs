#nullable enable
namespace Zcrm.Models;

/// <summary>A custom view.</summary>
public sealed class CustomView : CrmObject
{
    /// <summary>The custom view's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }

    /// <summary>The custom view's system name.</summary>
    public string? SystemName { get => Get<string>("system_name"); set => Set("system_name", value); }

    /// <summary>The kind that the custom view is counted among.</summary>
    public CustomViewCategory? Category { get => Get<string>("category") is { } text ? new(text) : null; set => Set("category", value?.Value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was accessed last.</summary>
    public DateTimeOffset? LastAccessedTime { get => Get<DateTimeOffset?>("last_accessed_time"); set => Set("last_accessed_time", value); }

    /// <summary>The custom view's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The module that it belongs to.</summary>
    public CrmReference? Module { get => GetObject<CrmReference>("module"); set => Set("module", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>Whether Zoho made it, not people.</summary>
    public bool? SystemDefined { get => Get<bool?>("system_defined"); set => Set("system_defined", value); }

    /// <summary>Whether it is locked.</summary>
    public bool? Locked { get => Get<bool?>("locked"); set => Set("locked", value); }

    /// <summary>Whether the user marked it as a favourite.</summary>
    public int? Favorite { get => Get<int?>("favorite"); set => Set("favorite", value); }

    /// <summary>Whether it is offline.</summary>
    public bool? Offline { get => Get<bool?>("offline"); set => Set("offline", value); }

    /// <summary>The custom view's access type.</summary>
    public CustomViewAccessType? AccessType { get => Get<string>("access_type") is { } text ? new(text) : null; set => Set("access_type", value?.Value); }

    /// <summary>The shared to; empty when there are none.</summary>
    public IReadOnlyList<CustomViewSharedTo> SharedTo { get => GetObjects<CustomViewSharedTo>("shared_to"); set => Set("shared_to", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<CustomViewField> Fields { get => GetObjects<CustomViewField>("fields"); set => Set("fields", value); }

    /// <summary>The field by which rows are sorted.</summary>
    public CrmMetadataReference? SortBy { get => GetObject<CrmMetadataReference>("sort_by"); set => Set("sort_by", value); }

    /// <summary><c>asc</c> or <c>desc</c>.</summary>
    public CustomViewSortOrder? SortOrder { get => Get<string>("sort_order") is { } text ? new(text) : null; set => Set("sort_order", value?.Value); }

    /// <summary>Whether to wrap text.</summary>
    public bool? WrapText => Get<bool?>("wrap_text");

    /// <summary>Whether <c>$modified_criteria</c> holds.</summary>
    public bool? ModifiedCriteria => Get<bool?>("$modified_criteria");

    /// <summary>Conditions on related records; empty when there are none.</summary>
    public IReadOnlyList<CrossFilter> CrossFilters => GetObjects<CrossFilter>("cross_filters");
}

/// <summary>A custom view field.</summary>
public sealed class CustomViewField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>Whether <c>_pin</c> holds.</summary>
    public bool? Pin { get => Get<bool?>("_pin"); set => Set("_pin", value); }

    /// <summary>The width.</summary>
    public int? Width => Get<int?>("_width");

    /// <summary>The pin order.</summary>
    public int? PinOrder => Get<int?>("_pin_order");
}

/// <summary>A custom view shared to.</summary>
public sealed class CustomViewSharedTo : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Of what kind it is.</summary>
    public CustomViewSharedToType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether the people below are included.</summary>
    public bool? Subordinates { get => Get<bool?>("subordinates"); set => Set("subordinates", value); }
}

/// <summary>A rule criteria.</summary>
public sealed class RuleCriteria : CrmObject
{
    /// <summary>How the field is compared with the value: <c>equal</c>, <c>contains</c>, <c>greater_than</c> and so on.</summary>
    public RuleCriteriaComparator? Comparator { get => Get<string>("comparator") is { } text ? new(text) : null; set => Set("comparator", value?.Value); }

    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>The rule criteria's value.</summary>
    public object? Value { get => this["value"]; set => Set("value", value); }

    /// <summary>How the conditions of the group are joined: <c>AND</c> or <c>OR</c>.</summary>
    public RuleCriteriaGroupOperator? GroupOperator
    {
        get => Get<string>("group_operator") is { } text ? new(text) : null;
        set => Set("group_operator", value?.Value);
    }

    /// <summary>The group; empty when there are none.</summary>
    public IReadOnlyList<RuleCriteria> Group { get => GetObjects<RuleCriteria>("group"); set => Set("group", value); }

    /// <summary>What kind of rule criteria it is.</summary>
    public RuleCriteriaType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Whether it is disrupted.</summary>
    public bool? Disrupted => Get<bool?>("$disrupted");
}

/// <summary>A custom view access type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CustomViewAccessType(string Value)
{
    /// <summary><c>shared</c>.</summary>
    public static CustomViewAccessType Shared => new("shared");

    /// <summary><c>public</c>.</summary>
    public static CustomViewAccessType Public => new("public");

    /// <summary><c>only_to_me</c>.</summary>
    public static CustomViewAccessType OnlyToMe => new("only_to_me");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CustomViewAccessType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A custom view category; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CustomViewCategory(string Value)
{
    /// <summary><c>public_views</c>.</summary>
    public static CustomViewCategory PublicViews => new("public_views");

    /// <summary><c>other_users_views</c>.</summary>
    public static CustomViewCategory OtherUsersViews => new("other_users_views");

    /// <summary><c>shared_with_me</c>.</summary>
    public static CustomViewCategory SharedWithMe => new("shared_with_me");

    /// <summary><c>created_by_me</c>.</summary>
    public static CustomViewCategory CreatedByMe => new("created_by_me");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CustomViewCategory(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A custom view shared to type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CustomViewSharedToType(string Value)
{
    /// <summary><c>territories</c>.</summary>
    public static CustomViewSharedToType Territories => new("territories");

    /// <summary><c>roles</c>.</summary>
    public static CustomViewSharedToType Roles => new("roles");

    /// <summary><c>groups</c>.</summary>
    public static CustomViewSharedToType Groups => new("groups");

    /// <summary><c>users</c>.</summary>
    public static CustomViewSharedToType Users => new("users");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CustomViewSharedToType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A custom view sort order; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CustomViewSortOrder(string Value)
{
    /// <summary><c>asc</c>.</summary>
    public static CustomViewSortOrder Asc => new("asc");

    /// <summary><c>desc</c>.</summary>
    public static CustomViewSortOrder Desc => new("desc");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CustomViewSortOrder(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A rule criteria comparator; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RuleCriteriaComparator(string Value)
{
    /// <summary><c>equal</c>.</summary>
    public static RuleCriteriaComparator Equal => new("equal");

    /// <summary><c>not_equal</c>.</summary>
    public static RuleCriteriaComparator NotEqual => new("not_equal");

    /// <summary><c>like</c>.</summary>
    public static RuleCriteriaComparator Like => new("like");

    /// <summary><c>not_like</c>.</summary>
    public static RuleCriteriaComparator NotLike => new("not_like");

    /// <summary><c>starts_with</c>.</summary>
    public static RuleCriteriaComparator StartsWith => new("starts_with");

    /// <summary><c>ends_with</c>.</summary>
    public static RuleCriteriaComparator EndsWith => new("ends_with");

    /// <summary><c>contains</c>.</summary>
    public static RuleCriteriaComparator Contains => new("contains");

    /// <summary><c>not_contains</c>.</summary>
    public static RuleCriteriaComparator NotContains => new("not_contains");

    /// <summary><c>greater_than</c>.</summary>
    public static RuleCriteriaComparator GreaterThan => new("greater_than");

    /// <summary><c>greater_equal</c>.</summary>
    public static RuleCriteriaComparator GreaterEqual => new("greater_equal");

    /// <summary><c>less_equal</c>.</summary>
    public static RuleCriteriaComparator LessEqual => new("less_equal");

    /// <summary><c>less_than</c>.</summary>
    public static RuleCriteriaComparator LessThan => new("less_than");

    /// <summary><c>in</c>.</summary>
    public static RuleCriteriaComparator In => new("in");

    /// <summary><c>not_in</c>.</summary>
    public static RuleCriteriaComparator NotIn => new("not_in");

    /// <summary><c>between</c>.</summary>
    public static RuleCriteriaComparator Between => new("between");

    /// <summary><c>include_all</c>.</summary>
    public static RuleCriteriaComparator IncludeAll => new("include_all");

    /// <summary><c>include_any</c>.</summary>
    public static RuleCriteriaComparator IncludeAny => new("include_any");

    /// <summary><c>exclude_all</c>.</summary>
    public static RuleCriteriaComparator ExcludeAll => new("exclude_all");

    /// <summary><c>exclude_any</c>.</summary>
    public static RuleCriteriaComparator ExcludeAny => new("exclude_any");

    /// <summary><c>not_between</c>.</summary>
    public static RuleCriteriaComparator NotBetween => new("not_between");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RuleCriteriaComparator(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A rule criteria group operator; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RuleCriteriaGroupOperator(string Value)
{
    /// <summary><c>AND</c>.</summary>
    public static RuleCriteriaGroupOperator And => new("AND");

    /// <summary><c>OR</c>.</summary>
    public static RuleCriteriaGroupOperator Or => new("OR");

    /// <summary><c>and</c>.</summary>
    public static RuleCriteriaGroupOperator And2 => new("and");

    /// <summary><c>or</c>.</summary>
    public static RuleCriteriaGroupOperator Or2 => new("or");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RuleCriteriaGroupOperator(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A rule criteria type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RuleCriteriaType(string Value)
{
    /// <summary><c>merge_field</c>.</summary>
    public static RuleCriteriaType MergeField => new("merge_field");

    /// <summary><c>value</c>.</summary>
    public static RuleCriteriaType Value2 => new("value");

    /// <summary><c>pre_defined</c>.</summary>
    public static RuleCriteriaType PreDefined => new("pre_defined");

    /// <summary><c>field</c>.</summary>
    public static RuleCriteriaType Field => new("field");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RuleCriteriaType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
