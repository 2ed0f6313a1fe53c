#nullable enable
namespace Zcrm.Models;

/// <summary>A workflow rule condition instant action part related detail.</summary>
public sealed class WorkflowRuleConditionInstantActionPartRelatedDetail : CrmObject
{
    /// <summary>The lookup field.</summary>
    public CrmMetadataReference? LookupField { get => GetObject<CrmMetadataReference>("lookup_field"); set => Set("lookup_field", value); }

    /// <summary>The switch <c>best_time</c>.</summary>
    public bool? BestTime { get => Get<bool?>("best_time"); set => Set("best_time", value); }

    /// <summary>The switch <c>bulk_mail</c>.</summary>
    public bool? BulkMail => Get<bool?>("bulk_mail");

    /// <summary>The unopened.</summary>
    public int? Unopened => Get<int?>("unopened");

    /// <summary>The sent percentage.</summary>
    public int? SentPercentage => Get<int?>("sent_percentage");

    /// <summary>The opened.</summary>
    public int? Opened => Get<int?>("opened");

    /// <summary>The delivered.</summary>
    public int? Delivered => Get<int?>("delivered");

    /// <summary>The unsent.</summary>
    public int? Unsent => Get<int?>("unsent");

    /// <summary>The bounced.</summary>
    public int? Bounced => Get<int?>("bounced");

    /// <summary>The clicked.</summary>
    public int? Clicked => Get<int?>("clicked");

    /// <summary>The sent.</summary>
    public int? Sent => Get<int?>("sent");
}

/// <summary>A workflow rule condition scheduled action.</summary>
public sealed class WorkflowRuleConditionScheduledAction : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The execute after.</summary>
    public WorkflowRuleConditionScheduledActionExecuteAfter? ExecuteAfter
    {
        get => GetObject<WorkflowRuleConditionScheduledActionExecuteAfter>("execute_after");
        set => Set("execute_after", value);
    }

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleConditionInstantActionPart> Actions
    {
        get => GetObjects<WorkflowRuleConditionInstantActionPart>("actions");
        set => Set("actions", value);
    }

    /// <summary>The actions count; empty when there are none.</summary>
    public IReadOnlyList<ActionsCount> ActionsCount => GetObjects<ActionsCount>("actions_count");
}

/// <summary>A workflow rule condition scheduled action execute after.</summary>
public sealed class WorkflowRuleConditionScheduledActionExecuteAfter : CrmObject
{
    /// <summary>The period.</summary>
    public WorkflowRuleConditionScheduledActionExecuteAfterPeriod? Period
    {
        get => Get<string>("period") is { } text ? new(text) : null;
        set => Set("period", value?.Value);
    }

    /// <summary>The unit.</summary>
    public int? Unit { get => Get<int?>("unit"); set => Set("unit", value); }
}

/// <summary>A workflow rule execute when.</summary>
public sealed class WorkflowRuleExecuteWhen : CrmObject
{
    /// <summary>The type.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>The details.</summary>
    public WorkflowRuleExecuteWhenDetail? Details { get => GetObject<WorkflowRuleExecuteWhenDetail>("details"); set => Set("details", value); }
}

/// <summary>A workflow rule execute when detail.</summary>
public sealed class WorkflowRuleExecuteWhenDetail : CrmObject
{
    /// <summary>The trigger module.</summary>
    public CrmMetadataReference? TriggerModule { get => GetObject<CrmMetadataReference>("trigger_module"); set => Set("trigger_module", value); }

    /// <summary>The switch <c>repeat</c>.</summary>
    public bool? Repeat { get => Get<bool?>("repeat"); set => Set("repeat", value); }

    /// <summary>The unit.</summary>
    public int? Unit { get => Get<int?>("unit"); set => Set("unit", value); }

    /// <summary>The period.</summary>
    public WorkflowRuleExecuteWhenDetailPeriod? Period { get => Get<string>("period") is { } text ? new(text) : null; set => Set("period", value?.Value); }

    /// <summary>The field.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>The recur cycle.</summary>
    public WorkflowRuleExecuteWhenDetailRecurCycle? RecurCycle
    {
        get => Get<string>("recur_cycle") is { } text ? new(text) : null;
        set => Set("recur_cycle", value?.Value);
    }

    /// <summary>The execute at.</summary>
    public string? ExecuteAt { get => Get<string>("execute_at"); set => Set("execute_at", value); }

    /// <summary>The type.</summary>
    public WorkflowRuleExecuteWhenDetailType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The rules; empty when there are none.</summary>
    public IReadOnlyList<string> Rules { get => Get<IReadOnlyList<string>>("rules") ?? []; set => Set("rules", value); }

    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The section ids; empty when there are none.</summary>
    public IReadOnlyList<string> SectionIds { get => Get<IReadOnlyList<string>>("section_ids") ?? []; set => Set("section_ids", value); }

    /// <summary>The switch <c>match_all</c>.</summary>
    public bool? MatchAll { get => Get<bool?>("match_all"); set => Set("match_all", value); }
}

/// <summary>A workflow rule lock.</summary>
public sealed class WorkflowRuleLock : CrmObject
{
    /// <summary>The locked by.</summary>
    public CrmReference? LockedBy => GetObject<CrmReference>("locked_by");

    /// <summary>The message.</summary>
    public string? Message { get => Get<string>("message"); set => Set("message", value); }

    /// <summary>The switch <c>status</c>.</summary>
    public bool? Status { get => Get<bool?>("status"); set => Set("status", value); }
}

/// <summary>A workflow rule module specific count.</summary>
public sealed class WorkflowRuleModuleSpecificCount : CrmObject
{
    /// <summary>The active rules configured.</summary>
    public int? ActiveRulesConfigured => Get<int?>("active_rules_configured");

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The total rules configured.</summary>
    public int? TotalRulesConfigured => Get<int?>("total_rules_configured");
}

/// <summary>A workflow rule reorder.</summary>
public sealed class WorkflowRuleReorder : CrmObject
{
    /// <summary>The workflow rules; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleReorderWorkflowRule> WorkflowRules
    {
        get => GetObjects<WorkflowRuleReorderWorkflowRule>("workflow_rules");
        set => Set("workflow_rules", value);
    }
}

/// <summary>A workflow rule reorder workflow rule.</summary>
public sealed class WorkflowRuleReorderWorkflowRule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module specific sequence.</summary>
    public int? ModuleSpecificSequence { get => Get<int?>("module_specific_sequence"); set => Set("module_specific_sequence", value); }
}

/// <summary>A workflow rule rules count.</summary>
public sealed class WorkflowRuleRulesCount : CrmObject
{
    /// <summary>The scheduled actions per rule limit.</summary>
    public int? ScheduledActionsPerRuleLimit => Get<int?>("scheduled_actions_per_rule_limit");

    /// <summary>The total rules limit.</summary>
    public int? TotalRulesLimit => Get<int?>("total_rules_limit");

    /// <summary>The active rules configured.</summary>
    public int? ActiveRulesConfigured => Get<int?>("active_rules_configured");

    /// <summary>The rules per process limit.</summary>
    public int? RulesPerProcessLimit => Get<int?>("rules_per_process_limit");

    /// <summary>The total actions per rule limit.</summary>
    public int? TotalActionsPerRuleLimit => Get<int?>("total_actions_per_rule_limit");

    /// <summary>The total rules limit per module.</summary>
    public int? TotalRulesLimitPerModule => Get<int?>("total_rules_limit_per_module");

    /// <summary>The active rules limit.</summary>
    public int? ActiveRulesLimit => Get<int?>("active_rules_limit");

    /// <summary>The total rules configured.</summary>
    public int? TotalRulesConfigured => Get<int?>("total_rules_configured");

    /// <summary>The active rules limit per module.</summary>
    public int? ActiveRulesLimitPerModule => Get<int?>("active_rules_limit_per_module");
}

/// <summary>A workflow rule status.</summary>
public sealed class WorkflowRuleStatus : CrmObject
{
    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>The switch <c>delete_schedule_action</c>.</summary>
    public bool? DeleteScheduleAction { get => Get<bool?>("delete_schedule_action"); set => Set("delete_schedule_action", value); }
}

/// <summary>A workflow rule workflow configuration.</summary>
public sealed class WorkflowRuleWorkflowConfiguration : CrmObject
{
    /// <summary>The related triggers details; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleWorkflowConfigurationRelatedTriggersDetail> RelatedTriggersDetails => GetObjects<WorkflowRuleWorkflowConfigurationRelatedTriggersDetail>("related_triggers_details");

    /// <summary>The triggers; empty when there are none.</summary>
    public IReadOnlyList<Trigger> Triggers => GetObjects<Trigger>("triggers");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleWorkflowConfigurationAction> Actions => GetObjects<WorkflowRuleWorkflowConfigurationAction>("actions");
}

/// <summary>A workflow rule workflow configuration action.</summary>
public sealed class WorkflowRuleWorkflowConfigurationAction : CrmObject
{
    /// <summary>Whether it is clickable.</summary>
    public bool? IsClickable => Get<bool?>("is_clickable");

    /// <summary>The switch <c>associate_action</c>.</summary>
    public bool? AssociateAction => Get<bool?>("associate_action");

    /// <summary>The limit per action.</summary>
    public int? LimitPerAction => Get<int?>("limit_per_action");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The switch <c>supported_in_scheduled_action</c>.</summary>
    public bool? SupportedInScheduledAction => Get<bool?>("supported_in_scheduled_action");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The limit.</summary>
    public int? Limit => Get<int?>("limit");
}

/// <summary>A workflow rule workflow configuration related triggers detail.</summary>
public sealed class WorkflowRuleWorkflowConfigurationRelatedTriggersDetail : CrmObject
{
    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The triggers; empty when there are none.</summary>
    public IReadOnlyList<Trigger> Triggers => GetObjects<Trigger>("triggers");
}

/// <summary>A actions count type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ActionsCountType(string Value)
{
    /// <summary><c>create_record</c>.</summary>
    public static ActionsCountType CreateRecord => new("create_record");

    /// <summary><c>add_meeting</c>.</summary>
    public static ActionsCountType AddMeeting => new("add_meeting");

    /// <summary><c>schedule_call</c>.</summary>
    public static ActionsCountType ScheduleCall => new("schedule_call");

    /// <summary><c>assign_owner</c>.</summary>
    public static ActionsCountType AssignOwner => new("assign_owner");

    /// <summary><c>add_tags</c>.</summary>
    public static ActionsCountType AddTags => new("add_tags");

    /// <summary><c>remove_tags</c>.</summary>
    public static ActionsCountType RemoveTags => new("remove_tags");

    /// <summary><c>convert</c>.</summary>
    public static ActionsCountType Convert => new("convert");

    /// <summary><c>email_notifications</c>.</summary>
    public static ActionsCountType EmailNotifications => new("email_notifications");

    /// <summary><c>field_updates</c>.</summary>
    public static ActionsCountType FieldUpdates => new("field_updates");

    /// <summary><c>tasks</c>.</summary>
    public static ActionsCountType Tasks => new("tasks");

    /// <summary><c>webhooks</c>.</summary>
    public static ActionsCountType Webhooks => new("webhooks");

    /// <summary><c>functions</c>.</summary>
    public static ActionsCountType Functions => new("functions");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow rule condition criteria detail relational criteria module selection; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleConditionCriteriaDetailRelationalCriteriaModuleSelection(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static WorkflowRuleConditionCriteriaDetailRelationalCriteriaModuleSelection All => new("all");

    /// <summary><c>specific</c>.</summary>
    public static WorkflowRuleConditionCriteriaDetailRelationalCriteriaModuleSelection Specific => new("specific");

    /// <summary><c>unknown</c>.</summary>
    public static WorkflowRuleConditionCriteriaDetailRelationalCriteriaModuleSelection Unknown => new("unknown");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow rule condition instant action part detail assign to type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleConditionInstantActionPartDetailAssignToType(string Value)
{
    /// <summary><c>merge_field</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType MergeField => new("merge_field");

    /// <summary><c>user</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType User => new("user");

    /// <summary><c>role</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType Role => new("role");

    /// <summary><c>group</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType Group => new("group");

    /// <summary><c>criteria</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType Criteria => new("criteria");

    /// <summary><c>assignment_rule</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType AssignmentRule => new("assignment_rule");

    /// <summary><c>profile</c>.</summary>
    public static WorkflowRuleConditionInstantActionPartDetailAssignToType Profile => new("profile");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
