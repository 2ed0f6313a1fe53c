#nullable enable
namespace Zcrm.Models;

/// <summary>A meeting cancellation.</summary>
public sealed class MeetingCancellation : CrmObject
{
    /// <summary>The switch <c>send_cancelling_mail</c>.</summary>
    public bool? SendCancellingMail { get => Get<bool?>("send_cancelling_mail"); set => Set("send_cancelling_mail", value); }
}
