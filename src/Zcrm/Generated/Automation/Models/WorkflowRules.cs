#nullable enable
namespace Zcrm.Models;

/// <summary>An actions count.</summary>
public sealed class ActionsCount : CrmObject
{
    /// <summary>What kind of actions count it is.</summary>
    public ActionsCountType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The actions count's value.</summary>
    public int? Value => Get<int?>("value");
}

/// <summary>A trigger.</summary>
public sealed class Trigger : CrmObject
{
    /// <summary>The name by which the API knows the trigger; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether it is deprecated.</summary>
    public bool? Deprecated => Get<bool?>("deprecated");

    /// <summary>The trigger's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Whether it can have scheduled actions.</summary>
    public bool? ScheduledActionsSupported => Get<bool?>("scheduled_actions_supported");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<string> Actions => Get<IReadOnlyList<string>>("actions") ?? [];
}

/// <summary>A workflow action detail.</summary>
public sealed class WorkflowActionDetail : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The assign to; empty when there are none.</summary>
    public IReadOnlyList<WorkflowActionDetailAssignTo> AssignTo
    {
        get => GetObjects<WorkflowActionDetailAssignTo>("assign_to");
        set => Set("assign_to", value);
    }

    /// <summary>The related records; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> RelatedRecords
    {
        get => GetObjects<CrmMetadataReference>("related_records");
        set => Set("related_records", value);
    }

    /// <summary>Whether people are told of it.</summary>
    public bool? Notify { get => Get<bool?>("notify"); set => Set("notify", value); }

    /// <summary>The lookup field.</summary>
    public CrmMetadataReference? LookupField { get => GetObject<CrmMetadataReference>("lookup_field"); set => Set("lookup_field", value); }

    /// <summary>Whether to apply assignment threshold.</summary>
    public bool? ApplyAssignmentThreshold { get => Get<bool?>("apply_assignment_threshold"); set => Set("apply_assignment_threshold", value); }

    /// <summary>The user availability based on; empty when there are none.</summary>
    public IReadOnlyList<string> UserAvailabilityBasedOn
    {
        get => Get<IReadOnlyList<string>>("user_availability_based_on") ?? [];
        set => Set("user_availability_based_on", value);
    }

    /// <summary>The layout that it belongs to.</summary>
    public CrmMetadataReference? Layout { get => GetObject<CrmMetadataReference>("layout"); set => Set("layout", value); }

    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<FieldMapping> FieldMappings { get => GetObjects<FieldMapping>("field_mappings"); set => Set("field_mappings", value); }

    /// <summary>The meeting duration.</summary>
    public WorkflowActionDetailMeetingDuration? MeetingDuration
    {
        get => GetObject<WorkflowActionDetailMeetingDuration>("meeting_duration");
        set => Set("meeting_duration", value);
    }

    /// <summary>The host unavailable.</summary>
    public WorkflowActionDetailHostUnavailable? HostUnavailable
    {
        get => GetObject<WorkflowActionDetailHostUnavailable>("host_unavailable");
        set => Set("host_unavailable", value);
    }

    /// <summary>Whether to apply restriction.</summary>
    public bool? ApplyRestriction { get => Get<bool?>("apply_restriction"); set => Set("apply_restriction", value); }

    /// <summary>Whether old values are replaced rather than added to.</summary>
    public bool? OverWrite { get => Get<bool?>("over_write"); set => Set("over_write", value); }

    /// <summary>The tags; empty when there are none.</summary>
    public IReadOnlyList<Tag> Tags { get => GetObjects<Tag>("tags"); set => Set("tags", value); }

    /// <summary>Whether to add to existing contact.</summary>
    public bool? AddToExistingContact { get => Get<bool?>("add_to_existing_contact"); set => Set("add_to_existing_contact", value); }

    /// <summary>Whether to add to existing account.</summary>
    public bool? AddToExistingAccount { get => Get<bool?>("add_to_existing_account"); set => Set("add_to_existing_account", value); }

    /// <summary>The move attachment to.</summary>
    public CrmMetadataReference? MoveAttachmentTo { get => GetObject<CrmMetadataReference>("move_attachment_to"); set => Set("move_attachment_to", value); }

    /// <summary>The carry tags; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> CarryTags { get => GetObjects<CrmMetadataReference>("carry_tags"); set => Set("carry_tags", value); }

    /// <summary>Whether to create deal.</summary>
    public bool? CreateDeal { get => Get<bool?>("create_deal"); set => Set("create_deal", value); }

    /// <summary>The change owner.</summary>
    public WorkflowActionDetailChangeOwner? ChangeOwner
    {
        get => GetObject<WorkflowActionDetailChangeOwner>("change_owner");
        set => Set("change_owner", value);
    }

    /// <summary>The contact role.</summary>
    public string? ContactRole { get => Get<string>("contact_role"); set => Set("contact_role", value); }
}

/// <summary>A workflow action detail assign to.</summary>
public sealed class WorkflowActionDetailAssignTo : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public WorkflowActionDetailAssignToType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>What else there is to tell of it.</summary>
    public CrmMetadataReference? Details { get => GetObject<CrmMetadataReference>("details"); set => Set("details", value); }

    /// <summary>What it points to.</summary>
    public CrmMetadataReference? Resource { get => GetObject<CrmMetadataReference>("resource"); set => Set("resource", value); }

    /// <summary>The associated to.</summary>
    public string? AssociatedTo { get => Get<string>("associated_to"); set => Set("associated_to", value); }
}

/// <summary>A workflow action detail change owner.</summary>
public sealed class WorkflowActionDetailChangeOwner : CrmObject
{
    /// <summary>Whether to apply assignment threshold.</summary>
    public bool? ApplyAssignmentThreshold { get => Get<bool?>("apply_assignment_threshold"); set => Set("apply_assignment_threshold", value); }
}

/// <summary>A workflow action detail host unavailable.</summary>
public sealed class WorkflowActionDetailHostUnavailable : CrmObject
{
    /// <summary>Whether to assign record owner as host.</summary>
    public bool? AssignRecordOwnerAsHost { get => Get<bool?>("assign_record_owner_as_host"); set => Set("assign_record_owner_as_host", value); }

    /// <summary>The assign task.</summary>
    public CrmReference? AssignTask { get => GetObject<CrmReference>("assign_task"); set => Set("assign_task", value); }
}

/// <summary>A workflow action detail meeting duration.</summary>
public sealed class WorkflowActionDetailMeetingDuration : CrmObject
{
    /// <summary>The unit.</summary>
    public string? Unit { get => Get<string>("unit"); set => Set("unit", value); }

    /// <summary>The period.</summary>
    public string? Period { get => Get<string>("period"); set => Set("period", value); }
}

/// <summary>A workflow actions.</summary>
public sealed class WorkflowActions : CrmObject
{
    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowActionsAction> Actions { get => GetObjects<WorkflowActionsAction>("actions"); set => Set("actions", value); }

    /// <summary>The actions count; empty when there are none.</summary>
    public IReadOnlyList<ActionsCount> ActionsCount => GetObjects<ActionsCount>("actions_count");
}

/// <summary>A workflow actions action.</summary>
public sealed class WorkflowActionsAction : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Of what kind it is.</summary>
    public ActionsCountType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>What else there is to tell of it.</summary>
    public WorkflowActionDetail? Details { get => GetObject<WorkflowActionDetail>("details"); set => Set("details", value); }

    /// <summary>The related details.</summary>
    public WorkflowActionsActionRelatedDetail? RelatedDetails
    {
        get => GetObject<WorkflowActionsActionRelatedDetail>("related_details");
        set => Set("related_details", value);
    }

    /// <summary>The queue count.</summary>
    public int? QueueCount => Get<int?>("queue_count");

    /// <summary>How many success there are.</summary>
    public int? SuccessCount => Get<int?>("success_count");

    /// <summary>The failure count.</summary>
    public int? FailureCount => Get<int?>("failure_count");

    /// <summary>When it was associated.</summary>
    public DateTimeOffset? AssociatedTime => Get<DateTimeOffset?>("associated_time");

    /// <summary>The tag's id.</summary>
    public string? TagId => Get<string>("tag_id");
}

/// <summary>A workflow actions action related detail.</summary>
public sealed class WorkflowActionsActionRelatedDetail : CrmObject
{
    /// <summary>The lookup field.</summary>
    public CrmMetadataReference? LookupField { get => GetObject<CrmMetadataReference>("lookup_field"); set => Set("lookup_field", value); }

    /// <summary>Whether <c>best_time</c> holds.</summary>
    public bool? BestTime { get => Get<bool?>("best_time"); set => Set("best_time", value); }

    /// <summary>Whether <c>bulk_mail</c> holds.</summary>
    public bool? BulkMail => Get<bool?>("bulk_mail");

    /// <summary>How many were unopened.</summary>
    public int? Unopened => Get<int?>("unopened");

    /// <summary>The sent percentage.</summary>
    public int? SentPercentage => Get<int?>("sent_percentage");

    /// <summary>How many were opened.</summary>
    public int? Opened => Get<int?>("opened");

    /// <summary>How many were delivered.</summary>
    public int? Delivered => Get<int?>("delivered");

    /// <summary>The unsent.</summary>
    public int? Unsent => Get<int?>("unsent");

    /// <summary>How many were bounced.</summary>
    public int? Bounced => Get<int?>("bounced");

    /// <summary>How many were clicked.</summary>
    public int? Clicked => Get<int?>("clicked");

    /// <summary>How many were sent.</summary>
    public int? Sent => Get<int?>("sent");
}

/// <summary>A workflow configuration.</summary>
public sealed class WorkflowConfiguration : CrmObject
{
    /// <summary>The related triggers details; empty when there are none.</summary>
    public IReadOnlyList<WorkflowConfigurationRelatedTriggersDetail> RelatedTriggersDetails => GetObjects<WorkflowConfigurationRelatedTriggersDetail>("related_triggers_details");

    /// <summary>The triggers; empty when there are none.</summary>
    public IReadOnlyList<Trigger> Triggers => GetObjects<Trigger>("triggers");

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<WorkflowConfigurationAction> Actions => GetObjects<WorkflowConfigurationAction>("actions");
}

/// <summary>A workflow configuration action.</summary>
public sealed class WorkflowConfigurationAction : CrmObject
{
    /// <summary>Whether it can be clicked.</summary>
    public bool? IsClickable => Get<bool?>("is_clickable");

    /// <summary>Whether <c>associate_action</c> holds.</summary>
    public bool? AssociateAction => Get<bool?>("associate_action");

    /// <summary>The limit per action.</summary>
    public int? LimitPerAction => Get<int?>("limit_per_action");

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>Whether <c>supported_in_scheduled_action</c> holds.</summary>
    public bool? SupportedInScheduledAction => Get<bool?>("supported_in_scheduled_action");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The limit.</summary>
    public int? Limit => Get<int?>("limit");
}

/// <summary>A workflow configuration related triggers detail.</summary>
public sealed class WorkflowConfigurationRelatedTriggersDetail : CrmObject
{
    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The triggers; empty when there are none.</summary>
    public IReadOnlyList<Trigger> Triggers => GetObjects<Trigger>("triggers");
}

/// <summary>A workflow criteria.</summary>
public sealed class WorkflowCriteria : CrmObject
{
    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The workflow criteria's relational criteria.</summary>
    public WorkflowCriteriaRelationalCriteria? RelationalCriteria
    {
        get => GetObject<WorkflowCriteriaRelationalCriteria>("relational_criteria");
        set => Set("relational_criteria", value);
    }
}

/// <summary>A workflow criteria relational criteria.</summary>
public sealed class WorkflowCriteriaRelationalCriteria : CrmObject
{
    /// <summary>The conditions that records must meet; null for no conditions.</summary>
    public RuleCriteria? Criteria { get => GetObject<RuleCriteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The module selection.</summary>
    public WorkflowCriteriaRelationalCriteriaModuleSelection? ModuleSelection
    {
        get => Get<string>("module_selection") is { } text ? new(text) : null;
        set => Set("module_selection", value?.Value);
    }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }
}
