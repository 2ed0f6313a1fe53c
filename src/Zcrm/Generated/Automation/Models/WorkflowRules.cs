#nullable enable
namespace Zcrm.Models;

/// <summary>An actions count.</summary>
public sealed class ActionsCount : CrmObject
{
    /// <summary>The type.</summary>
    public ActionsCountType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The value.</summary>
    public int? Value => Get<int?>("value");
}

/// <summary>A trigger.</summary>
public sealed class Trigger : CrmObject
{
    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether it is deprecated.</summary>
    public bool? Deprecated => Get<bool?>("deprecated");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Whether scheduled actions is supported.</summary>
    public bool? ScheduledActionsSupported => Get<bool?>("scheduled_actions_supported");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<string> Actions => Get<IReadOnlyList<string>>("actions") ?? [];
}

/// <summary>A workflow rule.</summary>
public sealed class WorkflowRule : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The execute when.</summary>
    public WorkflowRuleExecuteWhen? ExecuteWhen { get => GetObject<WorkflowRuleExecuteWhen>("execute_when"); set => Set("execute_when", value); }

    /// <summary>Whether it is editable.</summary>
    public bool? Editable => Get<bool?>("editable");

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Whether it is deprecated.</summary>
    public bool? Deprecated => Get<bool?>("deprecated");

    /// <summary>Whether it is deletable.</summary>
    public bool? Deletable => Get<bool?>("deletable");

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The source.</summary>
    public string? Source => Get<string>("source");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The last executed time.</summary>
    public DateTimeOffset? LastExecutedTime => Get<DateTimeOffset?>("last_executed_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The lock.</summary>
    public WorkflowRuleLock? Lock { get => GetObject<WorkflowRuleLock>("lock"); set => Set("lock", value); }

    /// <summary>The category.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The conditions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleCondition> Conditions { get => GetObjects<WorkflowRuleCondition>("conditions"); set => Set("conditions", value); }

    /// <summary>The status.</summary>
    public WorkflowRuleStatus? Status { get => GetObject<WorkflowRuleStatus>("status"); set => Set("status", value); }

    /// <summary>The trigger count.</summary>
    public int? TriggerCount => Get<int?>("trigger_count");

    /// <summary>The reset time.</summary>
    public string? ResetTime => Get<string>("reset_time");
}

/// <summary>A workflow rule condition.</summary>
public sealed class WorkflowRuleCondition : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The sequence number.</summary>
    public int? SequenceNumber { get => Get<int?>("sequence_number"); set => Set("sequence_number", value); }

    /// <summary>The instant actions.</summary>
    public WorkflowRuleConditionInstantAction? InstantActions
    {
        get => GetObject<WorkflowRuleConditionInstantAction>("instant_actions");
        set => Set("instant_actions", value);
    }

    /// <summary>The scheduled actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleConditionScheduledAction> ScheduledActions
    {
        get => GetObjects<WorkflowRuleConditionScheduledAction>("scheduled_actions");
        set => Set("scheduled_actions", value);
    }

    /// <summary>The criteria details.</summary>
    public WorkflowRuleConditionCriteriaDetail? CriteriaDetails
    {
        get => GetObject<WorkflowRuleConditionCriteriaDetail>("criteria_details");
        set => Set("criteria_details", value);
    }

    /// <summary>The usage count.</summary>
    public int? UsageCount => Get<int?>("usage_count");
}

/// <summary>A workflow rule condition criteria detail.</summary>
public sealed class WorkflowRuleConditionCriteriaDetail : CrmObject
{
    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The relational criteria.</summary>
    public WorkflowRuleConditionCriteriaDetailRelationalCriteria? RelationalCriteria
    {
        get => GetObject<WorkflowRuleConditionCriteriaDetailRelationalCriteria>("relational_criteria");
        set => Set("relational_criteria", value);
    }
}

/// <summary>A workflow rule condition criteria detail relational criteria.</summary>
public sealed class WorkflowRuleConditionCriteriaDetailRelationalCriteria : CrmObject
{
    /// <summary>The criteria.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The module selection.</summary>
    public WorkflowRuleConditionCriteriaDetailRelationalCriteriaModuleSelection? ModuleSelection
    {
        get => Get<string>("module_selection") is { } text ? new(text) : null;
        set => Set("module_selection", value?.Value);
    }

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }
}

/// <summary>A workflow rule condition instant action.</summary>
public sealed class WorkflowRuleConditionInstantAction : CrmObject
{
    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleConditionInstantActionPart> Actions
    {
        get => GetObjects<WorkflowRuleConditionInstantActionPart>("actions");
        set => Set("actions", value);
    }

    /// <summary>The actions count; empty when there are none.</summary>
    public IReadOnlyList<ActionsCount> ActionsCount => GetObjects<ActionsCount>("actions_count");
}

/// <summary>A workflow rule condition instant action part.</summary>
public sealed class WorkflowRuleConditionInstantActionPart : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The type.</summary>
    public ActionsCountType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The details.</summary>
    public WorkflowRuleConditionInstantActionPartDetail? Details
    {
        get => GetObject<WorkflowRuleConditionInstantActionPartDetail>("details");
        set => Set("details", value);
    }

    /// <summary>The related details.</summary>
    public WorkflowRuleConditionInstantActionPartRelatedDetail? RelatedDetails
    {
        get => GetObject<WorkflowRuleConditionInstantActionPartRelatedDetail>("related_details");
        set => Set("related_details", value);
    }

    /// <summary>The queue count.</summary>
    public int? QueueCount => Get<int?>("queue_count");

    /// <summary>The success count.</summary>
    public int? SuccessCount => Get<int?>("success_count");

    /// <summary>The failure count.</summary>
    public int? FailureCount => Get<int?>("failure_count");

    /// <summary>The associated time.</summary>
    public DateTimeOffset? AssociatedTime => Get<DateTimeOffset?>("associated_time");

    /// <summary>The tag id.</summary>
    public string? TagId => Get<string>("tag_id");
}

/// <summary>A workflow rule condition instant action part detail.</summary>
public sealed class WorkflowRuleConditionInstantActionPartDetail : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The assign to; empty when there are none.</summary>
    public IReadOnlyList<WorkflowRuleConditionInstantActionPartDetailAssignTo> AssignTo
    {
        get => GetObjects<WorkflowRuleConditionInstantActionPartDetailAssignTo>("assign_to");
        set => Set("assign_to", value);
    }

    /// <summary>The related records; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> RelatedRecords
    {
        get => GetObjects<CrmMetadataReference>("related_records");
        set => Set("related_records", value);
    }

    /// <summary>The switch <c>notify</c>.</summary>
    public bool? Notify { get => Get<bool?>("notify"); set => Set("notify", value); }

    /// <summary>The lookup field.</summary>
    public CrmMetadataReference? LookupField { get => GetObject<CrmMetadataReference>("lookup_field"); set => Set("lookup_field", value); }

    /// <summary>The switch <c>apply_assignment_threshold</c>.</summary>
    public bool? ApplyAssignmentThreshold { get => Get<bool?>("apply_assignment_threshold"); set => Set("apply_assignment_threshold", value); }

    /// <summary>The user availability based on; empty when there are none.</summary>
    public IReadOnlyList<string> UserAvailabilityBasedOn
    {
        get => Get<IReadOnlyList<string>>("user_availability_based_on") ?? [];
        set => Set("user_availability_based_on", value);
    }

    /// <summary>The layout.</summary>
    public CrmMetadataReference? Layout { get => GetObject<CrmMetadataReference>("layout"); set => Set("layout", value); }

    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<FieldMapping> FieldMappings { get => GetObjects<FieldMapping>("field_mappings"); set => Set("field_mappings", value); }

    /// <summary>The meeting duration.</summary>
    public WorkflowRuleConditionInstantActionPartDetailMeetingDuration? MeetingDuration
    {
        get => GetObject<WorkflowRuleConditionInstantActionPartDetailMeetingDuration>("meeting_duration");
        set => Set("meeting_duration", value);
    }

    /// <summary>The host unavailable.</summary>
    public WorkflowRuleConditionInstantActionPartDetailHostUnavailable? HostUnavailable
    {
        get => GetObject<WorkflowRuleConditionInstantActionPartDetailHostUnavailable>("host_unavailable");
        set => Set("host_unavailable", value);
    }

    /// <summary>The switch <c>apply_restriction</c>.</summary>
    public bool? ApplyRestriction { get => Get<bool?>("apply_restriction"); set => Set("apply_restriction", value); }

    /// <summary>The switch <c>over_write</c>.</summary>
    public bool? OverWrite { get => Get<bool?>("over_write"); set => Set("over_write", value); }

    /// <summary>The tags; empty when there are none.</summary>
    public IReadOnlyList<Tag> Tags { get => GetObjects<Tag>("tags"); set => Set("tags", value); }

    /// <summary>The switch <c>add_to_existing_contact</c>.</summary>
    public bool? AddToExistingContact { get => Get<bool?>("add_to_existing_contact"); set => Set("add_to_existing_contact", value); }

    /// <summary>The switch <c>add_to_existing_account</c>.</summary>
    public bool? AddToExistingAccount { get => Get<bool?>("add_to_existing_account"); set => Set("add_to_existing_account", value); }

    /// <summary>The move attachment to.</summary>
    public CrmMetadataReference? MoveAttachmentTo { get => GetObject<CrmMetadataReference>("move_attachment_to"); set => Set("move_attachment_to", value); }

    /// <summary>The carry tags; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> CarryTags { get => GetObjects<CrmMetadataReference>("carry_tags"); set => Set("carry_tags", value); }

    /// <summary>The switch <c>create_deal</c>.</summary>
    public bool? CreateDeal { get => Get<bool?>("create_deal"); set => Set("create_deal", value); }

    /// <summary>The change owner.</summary>
    public WorkflowRuleConditionInstantActionPartDetailChangeOwner? ChangeOwner
    {
        get => GetObject<WorkflowRuleConditionInstantActionPartDetailChangeOwner>("change_owner");
        set => Set("change_owner", value);
    }

    /// <summary>The contact role.</summary>
    public string? ContactRole { get => Get<string>("contact_role"); set => Set("contact_role", value); }
}

/// <summary>A workflow rule condition instant action part detail assign to.</summary>
public sealed class WorkflowRuleConditionInstantActionPartDetailAssignTo : CrmObject
{
    /// <summary>The type.</summary>
    public WorkflowRuleConditionInstantActionPartDetailAssignToType? Type
    {
        get => Get<string>("type") is { } text ? new(text) : null;
        set => Set("type", value?.Value);
    }

    /// <summary>The details.</summary>
    public CrmMetadataReference? Details { get => GetObject<CrmMetadataReference>("details"); set => Set("details", value); }

    /// <summary>The resource.</summary>
    public CrmMetadataReference? Resource { get => GetObject<CrmMetadataReference>("resource"); set => Set("resource", value); }

    /// <summary>The associated to.</summary>
    public string? AssociatedTo { get => Get<string>("associated_to"); set => Set("associated_to", value); }
}

/// <summary>A workflow rule condition instant action part detail change owner.</summary>
public sealed class WorkflowRuleConditionInstantActionPartDetailChangeOwner : CrmObject
{
    /// <summary>The switch <c>apply_assignment_threshold</c>.</summary>
    public bool? ApplyAssignmentThreshold { get => Get<bool?>("apply_assignment_threshold"); set => Set("apply_assignment_threshold", value); }
}

/// <summary>A workflow rule condition instant action part detail host unavailable.</summary>
public sealed class WorkflowRuleConditionInstantActionPartDetailHostUnavailable : CrmObject
{
    /// <summary>The switch <c>assign_record_owner_as_host</c>.</summary>
    public bool? AssignRecordOwnerAsHost { get => Get<bool?>("assign_record_owner_as_host"); set => Set("assign_record_owner_as_host", value); }

    /// <summary>The assign task.</summary>
    public CrmReference? AssignTask { get => GetObject<CrmReference>("assign_task"); set => Set("assign_task", value); }
}

/// <summary>A workflow rule condition instant action part detail meeting duration.</summary>
public sealed class WorkflowRuleConditionInstantActionPartDetailMeetingDuration : CrmObject
{
    /// <summary>The unit.</summary>
    public string? Unit { get => Get<string>("unit"); set => Set("unit", value); }

    /// <summary>The period.</summary>
    public string? Period { get => Get<string>("period"); set => Set("period", value); }
}
