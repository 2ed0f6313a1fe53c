#nullable enable
namespace Zcrm.Models;

/// <summary>A cadence.</summary>
public sealed class Cadence : CrmObject
{
    /// <summary>The cadence's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The cadence's summary.</summary>
    public CadenceSummary? Summary => GetObject<CadenceSummary>("summary");

    /// <summary>What people wrote about the cadence.</summary>
    public string? Description => Get<string>("description");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The cadence's execution details.</summary>
    public CadenceExecution? ExecutionDetails => GetObject<CadenceExecution>("execution_details");

    /// <summary>Whether it is published.</summary>
    public bool? Published => Get<bool?>("published");

    /// <summary>What kind of cadence it is.</summary>
    public CadenceType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The cadence's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The cadence's custom view.</summary>
    public CrmReference? CustomView => GetObject<CrmReference>("custom_view");

    /// <summary>The cadence's state.</summary>
    public CadenceStatus? Status => Get<string>("status") is { } text ? new(text) : null;
}

/// <summary>A cadence execution.</summary>
public sealed class CadenceExecution : CrmObject
{
    /// <summary>The cadence execution's unenroll properties.</summary>
    public CadenceExecutionUnenrollProperty? UnenrollProperties => GetObject<CadenceExecutionUnenrollProperty>("unenroll_properties");

    /// <summary>The cadence execution's end date.</summary>
    public string? EndDate => Get<string>("end_date");

    /// <summary>Whether <c>automatic_unenroll</c> holds.</summary>
    public bool? AutomaticUnenroll => Get<bool?>("automatic_unenroll");

    /// <summary>What kind of cadence execution it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The cadence execution's execute every.</summary>
    public CadenceExecutionExecuteEvery? ExecuteEvery => GetObject<CadenceExecutionExecuteEvery>("execute_every");
}

/// <summary>A cadence execution execute every.</summary>
public sealed class CadenceExecutionExecuteEvery : CrmObject
{
    /// <summary>The period.</summary>
    public CadenceExecutionExecuteEveryPeriod? Period => Get<string>("period") is { } text ? new(text) : null;

    /// <summary>The unit.</summary>
    public int? Unit => Get<int?>("unit");
}

/// <summary>A cadence execution unenroll property.</summary>
public sealed class CadenceExecutionUnenrollProperty : CrmObject
{
    /// <summary>The end date.</summary>
    public string? EndDate => Get<string>("end_date");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>A cadence summary.</summary>
public sealed class CadenceSummary : CrmObject
{
    /// <summary>The cadence summary's whatsapp follow up count.</summary>
    public int? WhatsappFollowUpCount => Get<int?>("whatsapp_follow_up_count");

    /// <summary>The cadence summary's task follow up count.</summary>
    public int? TaskFollowUpCount => Get<int?>("task_follow_up_count");

    /// <summary>The cadence summary's call follow up count.</summary>
    public int? CallFollowUpCount => Get<int?>("call_follow_up_count");

    /// <summary>The cadence summary's email follow up count.</summary>
    public int? EmailFollowUpCount => Get<int?>("email_follow_up_count");
}

/// <summary>A cadence execution execute every period; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CadenceExecutionExecuteEveryPeriod(string Value)
{
    /// <summary><c>immediately</c>.</summary>
    public static CadenceExecutionExecuteEveryPeriod Immediately => new("immediately");

    /// <summary><c>hours</c>.</summary>
    public static CadenceExecutionExecuteEveryPeriod Hours => new("hours");

    /// <summary><c>days</c>.</summary>
    public static CadenceExecutionExecuteEveryPeriod Days => new("days");

    /// <summary><c>weeks</c>.</summary>
    public static CadenceExecutionExecuteEveryPeriod Weeks => new("weeks");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CadenceExecutionExecuteEveryPeriod(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A cadence status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CadenceStatus(string Value)
{
    /// <summary><c>active</c>.</summary>
    public static CadenceStatus Active => new("active");

    /// <summary><c>inactive</c>.</summary>
    public static CadenceStatus Inactive => new("inactive");

    /// <summary><c>draft</c>.</summary>
    public static CadenceStatus Draft => new("draft");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CadenceStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A cadence type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct CadenceType(string Value)
{
    /// <summary><c>custom_view</c>.</summary>
    public static CadenceType CustomView => new("custom_view");

    /// <summary><c>manual_enrollment</c>.</summary>
    public static CadenceType ManualEnrollment => new("manual_enrollment");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator CadenceType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
