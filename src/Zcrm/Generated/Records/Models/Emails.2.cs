#nullable enable
namespace Zcrm.Models;

/// <summary>An email sharing user type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailSharingUserType(string Value)
{
    /// <summary><c>imap</c>.</summary>
    public static EmailSharingUserType Imap => new("imap");

    /// <summary><c>pop</c>.</summary>
    public static EmailSharingUserType Pop => new("pop");

    /// <summary><c>api</c>.</summary>
    public static EmailSharingUserType Api => new("api");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailSharingUserType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailTypeFilter(string Value)
{
    /// <summary><c>all_contacts_draft_crm_emails</c>.</summary>
    public static EmailTypeFilter AllContactsDraftCrmEmails => new("all_contacts_draft_crm_emails");

    /// <summary><c>all_contacts_scheduled_crm_emails</c>.</summary>
    public static EmailTypeFilter AllContactsScheduledCrmEmails => new("all_contacts_scheduled_crm_emails");

    /// <summary><c>all_contacts_sent_crm_emails</c>.</summary>
    public static EmailTypeFilter AllContactsSentCrmEmails => new("all_contacts_sent_crm_emails");

    /// <summary><c>sent_from_crm</c>.</summary>
    public static EmailTypeFilter SentFromCrm => new("sent_from_crm");

    /// <summary><c>scheduled_in_crm</c>.</summary>
    public static EmailTypeFilter ScheduledInCrm => new("scheduled_in_crm");

    /// <summary><c>drafts</c>.</summary>
    public static EmailTypeFilter Drafts => new("drafts");

    /// <summary><c>user_emails</c>.</summary>
    public static EmailTypeFilter UserEmails => new("user_emails");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record email intent; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordEmailIntent(string Value)
{
    /// <summary><c>request</c>.</summary>
    public static RecordEmailIntent Request => new("request");

    /// <summary><c>query</c>.</summary>
    public static RecordEmailIntent Query => new("query");

    /// <summary><c>purchase</c>.</summary>
    public static RecordEmailIntent Purchase => new("purchase");

    /// <summary><c>complaints</c>.</summary>
    public static RecordEmailIntent Complaints => new("complaints");

    /// <summary><c>spam</c>.</summary>
    public static RecordEmailIntent Spam => new("spam");

    /// <summary><c>others</c>.</summary>
    public static RecordEmailIntent Others => new("others");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordEmailIntent(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A record email sentiment info; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct RecordEmailSentimentInfo(string Value)
{
    /// <summary><c>negative</c>.</summary>
    public static RecordEmailSentimentInfo Negative => new("negative");

    /// <summary><c>neutral</c>.</summary>
    public static RecordEmailSentimentInfo Neutral => new("neutral");

    /// <summary><c>positive</c>.</summary>
    public static RecordEmailSentimentInfo Positive => new("positive");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator RecordEmailSentimentInfo(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
