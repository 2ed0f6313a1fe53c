#nullable enable
namespace Zcrm.Models;

/// <summary>A workflow scheduled actions execute after period; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowScheduledActionsExecuteAfterPeriod(string Value)
{
    /// <summary><c>business_hours</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod BusinessHours => new("business_hours");

    /// <summary><c>hours</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Hours => new("hours");

    /// <summary><c>business_days</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod BusinessDays => new("business_days");

    /// <summary><c>days</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Days => new("days");

    /// <summary><c>minutes</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Minutes => new("minutes");

    /// <summary><c>weeks</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Weeks => new("weeks");

    /// <summary><c>months</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Months => new("months");

    /// <summary><c>years</c>.</summary>
    public static WorkflowScheduledActionsExecuteAfterPeriod Years => new("years");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowScheduledActionsExecuteAfterPeriod(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow trigger detail period; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowTriggerDetailPeriod(string Value)
{
    /// <summary><c>b_days</c>.</summary>
    public static WorkflowTriggerDetailPeriod BDays => new("b_days");

    /// <summary><c>days</c>.</summary>
    public static WorkflowTriggerDetailPeriod Days => new("days");

    /// <summary><c>hours</c>.</summary>
    public static WorkflowTriggerDetailPeriod Hours => new("hours");

    /// <summary><c>weeks</c>.</summary>
    public static WorkflowTriggerDetailPeriod Weeks => new("weeks");

    /// <summary><c>months</c>.</summary>
    public static WorkflowTriggerDetailPeriod Months => new("months");

    /// <summary><c>years</c>.</summary>
    public static WorkflowTriggerDetailPeriod Years => new("years");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowTriggerDetailPeriod(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow trigger detail recur cycle; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowTriggerDetailRecurCycle(string Value)
{
    /// <summary><c>once</c>.</summary>
    public static WorkflowTriggerDetailRecurCycle Once => new("once");

    /// <summary><c>monthly</c>.</summary>
    public static WorkflowTriggerDetailRecurCycle Monthly => new("monthly");

    /// <summary><c>yearly</c>.</summary>
    public static WorkflowTriggerDetailRecurCycle Yearly => new("yearly");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowTriggerDetailRecurCycle(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow trigger detail type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowTriggerDetailType(string Value)
{
    /// <summary><c>All_Rules</c>.</summary>
    public static WorkflowTriggerDetailType AllRules => new("All_Rules");

    /// <summary><c>Selective_Rules</c>.</summary>
    public static WorkflowTriggerDetailType SelectiveRules => new("Selective_Rules");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WorkflowTriggerDetailType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
