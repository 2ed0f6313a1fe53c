namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How far ahead a notification channel may expire, from v4 on; before that it is one day.</summary>
    /// <value>One week. A channel that asks for more gets <see cref="DefaultChannelLife"/>, without a word.</value>
    public TimeSpan MaxChannelLife { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a notification channel lives that says nothing of its end, or too much.</summary>
    /// <value>One hour.</value>
    public TimeSpan DefaultChannelLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often a notification is sent until an address takes it with a 2xx status.</summary>
    /// <value>1. Zoho does not say whether it sends again.</value>
    public int NotificationAttempts { get; set; } = 1;

    /// <summary>How long the emulator's clock runs before a notification is sent again; twice as long before each further time.</summary>
    /// <value>One minute.</value>
    public TimeSpan NotificationRetryDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often every notification is sent though it was taken.</summary>
    /// <value>1. More tests whether a receiver knows duplicates.</value>
    public int NotificationCopies { get; set; } = 1;

    /// <summary>How many records one notification tells of at most.</summary>
    /// <value>100.</value>
    public int NotificationBatchSize { get; set; } = 100;

    /// <summary>How notifications name the fields that were changed.</summary>
    /// <value><see cref="AffectedFieldsForm.ByRecord"/>.</value>
    public AffectedFieldsForm AffectedFieldsForm { get; set; }
}
