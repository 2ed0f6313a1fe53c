#nullable enable
namespace Zcrm.Models;

/// <summary>A workflow rule.</summary>
public sealed class WorkflowRule : CrmObject
{
    /// <summary>The workflow rule's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The workflow rule's execute when.</summary>
    public WorkflowTrigger? ExecuteWhen { get => GetObject<WorkflowTrigger>("execute_when"); set => Set("execute_when", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable => Get<bool?>("editable");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Whether it is deprecated.</summary>
    public bool? Deprecated => Get<bool?>("deprecated");

    /// <summary>Whether people may have it deleted.</summary>
    public bool? Deletable => Get<bool?>("deletable");

    /// <summary>What people wrote about the workflow rule.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Where the workflow rule comes from.</summary>
    public string? Source => Get<string>("source");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was executed last.</summary>
    public DateTimeOffset? LastExecutedTime => Get<DateTimeOffset?>("last_executed_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The workflow rule's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The workflow rule's lock.</summary>
    public WorkflowRuleLock? Lock { get => GetObject<WorkflowRuleLock>("lock"); set => Set("lock", value); }

    /// <summary>The kind that the workflow rule is counted among.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The conditions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleCondition> Conditions { get => GetObjects<WorkflowRuleCondition>("conditions"); set => Set("conditions", value); }

    /// <summary>The workflow rule's state.</summary>
    public WorkflowRuleStatus? Status { get => GetObject<WorkflowRuleStatus>("status"); set => Set("status", value); }

    /// <summary>The workflow rule's trigger count.</summary>
    public int? TriggerCount => Get<int?>("trigger_count");

    /// <summary>The workflow rule's reset time.</summary>
    public string? ResetTime => Get<string>("reset_time");
}

/// <summary>A workflow rule condition.</summary>
public sealed class WorkflowRuleCondition : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its place in the order.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The instant actions.</summary>
    public WorkflowActions? InstantActions { get => GetObject<WorkflowActions>("instant_actions"); set => Set("instant_actions", value); }

    /// <summary>The scheduled actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowScheduledActions> ScheduledActions
    {
        get => GetObjects<WorkflowScheduledActions>("scheduled_actions");
        set => Set("scheduled_actions", value);
    }

    /// <summary>The criteria details.</summary>
    public WorkflowCriteria? CriteriaDetails { get => GetObject<WorkflowCriteria>("criteria_details"); set => Set("criteria_details", value); }

    /// <summary>The usage count.</summary>
    public int? UsageCount => Get<int?>("usage_count");
}

/// <summary>A workflow rule lock.</summary>
public sealed class WorkflowRuleLock : CrmObject
{
    /// <summary>Who locked it.</summary>
    public CrmReference? LockedBy => GetObject<CrmReference>("locked_by");

    /// <summary>What Zoho says to people.</summary>
    public string? Message { get => Get<string>("message"); set => Set("message", value); }

    /// <summary>Whether <c>status</c> holds.</summary>
    public bool? Status { get => Get<bool?>("status"); set => Set("status", value); }
}

/// <summary>A workflow rule module specific count.</summary>
public sealed class WorkflowRuleModuleSpecificCount : CrmObject
{
    /// <summary>The active rules configured.</summary>
    public int? ActiveRulesConfigured => Get<int?>("active_rules_configured");

    /// <summary>The module that it belongs to.</summary>
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
    /// <summary>Its id; empty while it has none.</summary>
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

    /// <summary>Whether to delete schedule action.</summary>
    public bool? DeleteScheduleAction { get => Get<bool?>("delete_schedule_action"); set => Set("delete_schedule_action", value); }
}

/// <summary>A workflow scheduled actions.</summary>
public sealed class WorkflowScheduledActions : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The execute after.</summary>
    public WorkflowScheduledActionsExecuteAfter? ExecuteAfter
    {
        get => GetObject<WorkflowScheduledActionsExecuteAfter>("execute_after");
        set => Set("execute_after", value);
    }

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowActionsAction> Actions { get => GetObjects<WorkflowActionsAction>("actions"); set => Set("actions", value); }

    /// <summary>The actions count; empty when there are none.</summary>
    public IReadOnlyList<ActionsCount> ActionsCount => GetObjects<ActionsCount>("actions_count");
}

/// <summary>A workflow scheduled actions execute after.</summary>
public sealed class WorkflowScheduledActionsExecuteAfter : CrmObject
{
    /// <summary>The period.</summary>
    public WorkflowScheduledActionsExecuteAfterPeriod? Period
    {
        get => Get<string>("period") is { } text ? new(text) : null;
        set => Set("period", value?.Value);
    }

    /// <summary>The unit.</summary>
    public int? Unit { get => Get<int?>("unit"); set => Set("unit", value); }
}

/// <summary>A workflow trigger.</summary>
public sealed class WorkflowTrigger : CrmObject
{
    /// <summary>What kind of workflow trigger it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>What else there is to tell of the workflow trigger.</summary>
    public WorkflowTriggerDetail? Details { get => GetObject<WorkflowTriggerDetail>("details"); set => Set("details", value); }
}

/// <summary>A workflow trigger detail.</summary>
public sealed class WorkflowTriggerDetail : CrmObject
{
    /// <summary>The trigger module.</summary>
    public CrmMetadataReference? TriggerModule { get => GetObject<CrmMetadataReference>("trigger_module"); set => Set("trigger_module", value); }

    /// <summary>Whether <c>repeat</c> holds.</summary>
    public bool? Repeat { get => Get<bool?>("repeat"); set => Set("repeat", value); }

    /// <summary>The unit.</summary>
    public int? Unit { get => Get<int?>("unit"); set => Set("unit", value); }

    /// <summary>The period.</summary>
    public WorkflowTriggerDetailPeriod? Period { get => Get<string>("period") is { } text ? new(text) : null; set => Set("period", value?.Value); }

    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }

    /// <summary>The recur cycle.</summary>
    public WorkflowTriggerDetailRecurCycle? RecurCycle
    {
        get => Get<string>("recur_cycle") is { } text ? new(text) : null;
        set => Set("recur_cycle", value?.Value);
    }

    /// <summary>The execute at.</summary>
    public string? ExecuteAt { get => Get<string>("execute_at"); set => Set("execute_at", value); }

    /// <summary>Of what kind it is.</summary>
    public WorkflowTriggerDetailType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The rules; empty when there are none.</summary>
    public IReadOnlyList<string> Rules { get => Get<IReadOnlyList<string>>("rules") ?? []; set => Set("rules", value); }

    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The section ids; empty when there are none.</summary>
    public IReadOnlyList<string> SectionIds { get => Get<IReadOnlyList<string>>("section_ids") ?? []; set => Set("section_ids", value); }

    /// <summary>Whether <c>match_all</c> holds.</summary>
    public bool? MatchAll { get => Get<bool?>("match_all"); set => Set("match_all", value); }
}

/// <summary>An actions count type; others than those named here may come, and are kept.</summary>
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

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ActionsCountType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow action detail assign to type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowActionDetailAssignToType(string Value)
{
    /// <summary><c>merge_field</c>.</summary>
    public static WorkflowActionDetailAssignToType MergeField => new("merge_field");

    /// <summary><c>user</c>.</summary>
    public static WorkflowActionDetailAssignToType User => new("user");

    /// <summary><c>role</c>.</summary>
    public static WorkflowActionDetailAssignToType Role => new("role");

    /// <summary><c>group</c>.</summary>
    public static WorkflowActionDetailAssignToType Group => new("group");

    /// <summary><c>criteria</c>.</summary>
    public static WorkflowActionDetailAssignToType Criteria => new("criteria");

    /// <summary><c>assignment_rule</c>.</summary>
    public static WorkflowActionDetailAssignToType AssignmentRule => new("assignment_rule");

    /// <summary><c>profile</c>.</summary>
    public static WorkflowActionDetailAssignToType Profile => new("profile");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowActionDetailAssignToType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow criteria relational criteria module selection; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowCriteriaRelationalCriteriaModuleSelection(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static WorkflowCriteriaRelationalCriteriaModuleSelection All => new("all");

    /// <summary><c>specific</c>.</summary>
    public static WorkflowCriteriaRelationalCriteriaModuleSelection Specific => new("specific");

    /// <summary><c>unknown</c>.</summary>
    public static WorkflowCriteriaRelationalCriteriaModuleSelection Unknown => new("unknown");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowCriteriaRelationalCriteriaModuleSelection(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
