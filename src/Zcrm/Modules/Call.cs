namespace Zcrm.Modules;

/// <summary>A telephone call.</summary>
[CrmModule("Calls")]
public sealed partial class Call : CrmRecord
{
    /// <summary>The subject. Required.</summary>
    public partial string? Subject { get; set; }

    /// <summary>The call type. Required: Outbound, Inbound or Missed.</summary>
    public partial string? CallType { get; set; }

    /// <summary>The call purpose.</summary>
    public partial string? CallPurpose { get; set; }

    /// <summary>The contact: its id and name, and a path in queries.</summary>
    [CrmField("Who_Id")]
    public partial Contact? Contact { get; set; }

    /// <summary>The related to.</summary>
    [CrmField("What_Id")]
    public partial CrmReference? RelatedTo { get; set; }

    /// <summary>The related module.</summary>
    [CrmField("$se_module")]
    public partial string? RelatedModule { get; set; }

    /// <summary>The start. Required.</summary>
    [CrmField("Call_Start_Time")]
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The duration. Minutes and seconds, as mm:ss.</summary>
    [CrmField("Call_Duration")]
    public partial string? Duration { get; set; }

    /// <summary>The duration in seconds; Zoho sets it.</summary>
    [CrmField("Call_Duration_in_seconds")]
    public partial int? DurationInSeconds { get; }

    /// <summary>The outbound status.</summary>
    [CrmField("Outbound_Call_Status")]
    public partial string? OutboundStatus { get; set; }

    /// <summary>The agenda.</summary>
    [CrmField("Call_Agenda")]
    public partial string? Agenda { get; set; }

    /// <summary>The result.</summary>
    [CrmField("Call_Result")]
    public partial string? Result { get; set; }

    /// <summary>When to remind.</summary>
    public partial DateTimeOffset? Reminder { get; set; }

    /// <summary>The description.</summary>
    public partial string? Description { get; set; }
}
