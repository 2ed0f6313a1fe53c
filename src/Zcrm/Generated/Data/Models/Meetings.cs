#nullable enable
namespace Zcrm.Models;

/// <summary>A meeting cancellation.</summary>
public sealed class MeetingCancellation : CrmObject
{
    /// <summary>Whether to send cancelling mail.</summary>
    public bool? SendCancellingMail { get => Get<bool?>("send_cancelling_mail"); set => Set("send_cancelling_mail", value); }
}
