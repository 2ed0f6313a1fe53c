#nullable enable
namespace Zcrm.Models;

/// <summary>A workflow rule condition scheduled action execute after period; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleConditionScheduledActionExecuteAfterPeriod(string Value)
{
    /// <summary><c>business_hours</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod BusinessHours => new("business_hours");

    /// <summary><c>hours</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Hours => new("hours");

    /// <summary><c>business_days</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod BusinessDays => new("business_days");

    /// <summary><c>days</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Days => new("days");

    /// <summary><c>minutes</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Minutes => new("minutes");

    /// <summary><c>weeks</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Weeks => new("weeks");

    /// <summary><c>months</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Months => new("months");

    /// <summary><c>years</c>.</summary>
    public static WorkflowRuleConditionScheduledActionExecuteAfterPeriod Years => new("years");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow rule execute when detail period; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleExecuteWhenDetailPeriod(string Value)
{
    /// <summary><c>b_days</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod BDays => new("b_days");

    /// <summary><c>days</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod Days => new("days");

    /// <summary><c>hours</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod Hours => new("hours");

    /// <summary><c>weeks</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod Weeks => new("weeks");

    /// <summary><c>months</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod Months => new("months");

    /// <summary><c>years</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailPeriod Years => new("years");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow rule execute when detail recur cycle; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleExecuteWhenDetailRecurCycle(string Value)
{
    /// <summary><c>once</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailRecurCycle Once => new("once");

    /// <summary><c>monthly</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailRecurCycle Monthly => new("monthly");

    /// <summary><c>yearly</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailRecurCycle Yearly => new("yearly");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A workflow rule execute when detail type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WorkflowRuleExecuteWhenDetailType(string Value)
{
    /// <summary><c>All_Rules</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailType AllRules => new("All_Rules");

    /// <summary><c>Selective_Rules</c>.</summary>
    public static WorkflowRuleExecuteWhenDetailType SelectiveRules => new("Selective_Rules");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
