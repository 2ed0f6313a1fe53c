#nullable enable
namespace Zcrm.Models;

/// <summary>A cross filter.</summary>
public sealed class CrossFilter : CrmObject
{
    /// <summary>Whether to include objects.</summary>
    public bool? IncludeObjects { get => Get<bool?>("include_objects"); set => Set("include_objects", value); }

    /// <summary>The cross filter's relation.</summary>
    public CrmMetadataReference? Relation { get => GetObject<CrmMetadataReference>("relation"); set => Set("relation", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }
}

/// <summary>A field rule.</summary>
public sealed class FieldRule : CrmObject
{
    /// <summary>The field rule's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The field rule's score.</summary>
    public int? Score { get => Get<int?>("score"); set => Set("score", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }
}

/// <summary>A manual scoring rule.</summary>
public sealed class ManualScoringRule : CrmObject
{
    /// <summary>Whether it has signal rules.</summary>
    public bool? HasSignalRules { get => Get<bool?>("has_signal_rules"); set => Set("has_signal_rules", value); }

    /// <summary>The field rules; empty when there are none.</summary>
    public IReadOnlyList<FieldRule> FieldRules { get => GetObjects<FieldRule>("field_rules"); set => Set("field_rules", value); }

    /// <summary>The touch point rules; empty when there are none.</summary>
    public IReadOnlyList<TouchPointRules> TouchPointRules
    {
        get => GetObjects<TouchPointRules>("touch_point_rules");
        set => Set("touch_point_rules", value);
    }
}

/// <summary>A scoring rule.</summary>
public sealed class ScoringRule : CrmObject
{
    /// <summary>The scoring rule's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public string? CreatedTime => Get<string>("created_time");

    /// <summary>The custom fields; empty when there are none.</summary>
    public IReadOnlyList<ScoringRuleCustomField> CustomFields
    {
        get => GetObjects<ScoringRuleCustomField>("custom_fields");
        set => Set("custom_fields", value);
    }

    /// <summary>The module that it belongs to.</summary>
    public Module? Module { get => GetObject<Module>("module"); set => Set("module", value); }

    /// <summary>What people wrote about the scoring rule.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The layout that it belongs to.</summary>
    public CrmMetadataReference? Layout { get => GetObject<CrmMetadataReference>("layout"); set => Set("layout", value); }

    /// <summary>When it was changed last.</summary>
    public string? ModifiedTime => Get<string>("modified_time");

    /// <summary>The scoring rule's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The scoring rule's scoring type.</summary>
    public ScoringRuleScoringType? ScoringType
    {
        get => Get<string>("scoring_type") is { } text ? new(text) : null;
        set => Set("scoring_type", value?.Value);
    }

    /// <summary>The scoring rule's manual scoring rule.</summary>
    public ManualScoringRule? ManualScoringRule { get => GetObject<ManualScoringRule>("manual_scoring_rule"); set => Set("manual_scoring_rule", value); }

    /// <summary>The scoring rule's Zia scoring rule.</summary>
    public ZiaScoringRule? ZiaScoringRule { get => GetObject<ZiaScoringRule>("zia_scoring_rule"); set => Set("zia_scoring_rule", value); }

    /// <summary>The field rules; empty when there are none.</summary>
    public IReadOnlyList<FieldRule> FieldRules { get => GetObjects<FieldRule>("field_rules"); set => Set("field_rules", value); }

    /// <summary>The signal rules; empty when there are none.</summary>
    public IReadOnlyList<ScoringRuleSignalRule> SignalRules { get => GetObjects<ScoringRuleSignalRule>("signal_rules"); set => Set("signal_rules", value); }
}

/// <summary>A scoring rule custom field.</summary>
public sealed class ScoringRuleCustomField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The reference field.</summary>
    public CrmMetadataReference? ReferenceField { get => GetObject<CrmMetadataReference>("reference_field"); set => Set("reference_field", value); }
}

/// <summary>A scoring rule signal rule.</summary>
public sealed class ScoringRuleSignalRule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The score.</summary>
    public int? Score { get => Get<int?>("score"); set => Set("score", value); }

    /// <summary>The signal.</summary>
    public ScoringRuleSignalRuleSignal? Signal { get => GetObject<ScoringRuleSignalRuleSignal>("signal"); set => Set("signal", value); }
}

/// <summary>A scoring rule signal rule signal.</summary>
public sealed class ScoringRuleSignalRuleSignal : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The namespace.</summary>
    public string? Namespace { get => Get<string>("namespace"); set => Set("namespace", value); }
}

/// <summary>A touch point rules.</summary>
public sealed class TouchPointRules : CrmObject
{
    /// <summary>The group.</summary>
    public TouchPointRulesGroup? Group { get => GetObject<TouchPointRulesGroup>("group"); set => Set("group", value); }

    /// <summary>The rules; empty when there are none.</summary>
    public IReadOnlyList<TouchPointRulesRule> Rules { get => GetObjects<TouchPointRulesRule>("rules"); set => Set("rules", value); }
}

/// <summary>A touch point rules group.</summary>
public sealed class TouchPointRulesGroup : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What people see of the value, in the user's language.</summary>
    public string? DisplayValue { get => Get<string>("display_value"); set => Set("display_value", value); }
}

/// <summary>A touch point rules rule.</summary>
public sealed class TouchPointRulesRule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The score.</summary>
    public int? Score { get => Get<int?>("score"); set => Set("score", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>The factors; empty when there are none.</summary>
    public IReadOnlyList<TouchPointRulesRuleFactor> Factors { get => GetObjects<TouchPointRulesRuleFactor>("factors"); set => Set("factors", value); }
}

/// <summary>A touch point rules rule factor.</summary>
public sealed class TouchPointRulesRuleFactor : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>How the field is compared with the value: <c>equal</c>, <c>contains</c>, <c>greater_than</c> and so on.</summary>
    public string? Comparator { get => Get<string>("comparator"); set => Set("comparator", value); }

    /// <summary>The values; empty when there are none.</summary>
    public IReadOnlyList<string> Values { get => Get<IReadOnlyList<string>>("values") ?? []; set => Set("values", value); }

    /// <summary>The unit.</summary>
    public int? Unit { get => Get<int?>("unit"); set => Set("unit", value); }

    /// <summary>The period.</summary>
    public string? Period { get => Get<string>("period"); set => Set("period", value); }
}

/// <summary>A Zia scoring rule.</summary>
public sealed class ZiaScoringRule : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public ZiaScoringRuleType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The scoring record criteria.</summary>
    public RuleCriteria? ScoringRecordCriteria { get => GetObject<RuleCriteria>("scoring_record_criteria"); set => Set("scoring_record_criteria", value); }

    /// <summary>The training data.</summary>
    public ZiaTrainingData? TrainingData { get => GetObject<ZiaTrainingData>("training_data"); set => Set("training_data", value); }
}

/// <summary>A Zia training data.</summary>
public sealed class ZiaTrainingData : CrmObject
{
    /// <summary>The favourable condition.</summary>
    public ZiaTrainingDataFavourableCondition? FavourableCondition
    {
        get => GetObject<ZiaTrainingDataFavourableCondition>("favourable_condition");
        set => Set("favourable_condition", value);
    }

    /// <summary>The unfavourable condition.</summary>
    public ZiaTrainingDataUnfavourableCondition? UnfavourableCondition
    {
        get => GetObject<ZiaTrainingDataUnfavourableCondition>("unfavourable_condition");
        set => Set("unfavourable_condition", value);
    }
}

/// <summary>A Zia training data favourable condition.</summary>
public sealed class ZiaTrainingDataFavourableCondition : CrmObject
{
    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>Conditions on related records; empty when there are none.</summary>
    public IReadOnlyList<CrossFilter> CrossFilters { get => GetObjects<CrossFilter>("cross_filters"); set => Set("cross_filters", value); }
}

/// <summary>A Zia training data unfavourable condition.</summary>
public sealed class ZiaTrainingDataUnfavourableCondition : CrmObject
{
    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>Conditions on related records; empty when there are none.</summary>
    public IReadOnlyList<CrossFilter> CrossFilters { get => GetObjects<CrossFilter>("cross_filters"); set => Set("cross_filters", value); }
}

/// <summary>A scoring rule scoring type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ScoringRuleScoringType(string Value)
{
    /// <summary><c>manual_scoring</c>.</summary>
    public static ScoringRuleScoringType ManualScoring => new("manual_scoring");

    /// <summary><c>zia_scoring</c>.</summary>
    public static ScoringRuleScoringType ZiaScoring => new("zia_scoring");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ScoringRuleScoringType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A Zia scoring rule type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ZiaScoringRuleType(string Value)
{
    /// <summary><c>engagement_score</c>.</summary>
    public static ZiaScoringRuleType EngagementScore => new("engagement_score");

    /// <summary><c>field_attribute_score</c>.</summary>
    public static ZiaScoringRuleType FieldAttributeScore => new("field_attribute_score");

    /// <summary><c>conversion_score</c>.</summary>
    public static ZiaScoringRuleType ConversionScore => new("conversion_score");

    /// <summary><c>health_score</c>.</summary>
    public static ZiaScoringRuleType HealthScore => new("health_score");

    /// <summary><c>follow-up_score</c>.</summary>
    public static ZiaScoringRuleType FollowUpScore => new("follow-up_score");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ZiaScoringRuleType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
