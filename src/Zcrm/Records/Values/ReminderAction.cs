namespace Zcrm;

/// <summary>How a task reminds of itself.</summary>
public enum ReminderAction
{
    /// <summary>By an e-mail.</summary>
    Email,

    /// <summary>By a message in Zoho CRM.</summary>
    Popup,

    /// <summary>By both.</summary>
    EmailAndPopup,
}
