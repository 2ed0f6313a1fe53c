#nullable enable
namespace Zcrm.Models;

/// <summary>An email message.</summary>
public sealed class EmailMessage : CrmObject
{
    /// <summary>The email message's from.</summary>
    public EmailAddress? From { get => GetObject<EmailAddress>("from"); set => Set("from", value); }

    /// <summary>The to; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> To { get => GetObjects<EmailAddress>("to"); set => Set("to", value); }

    /// <summary>The CC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Cc { get => GetObjects<EmailAddress>("cc"); set => Set("cc", value); }

    /// <summary>The BCC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Bcc { get => GetObjects<EmailAddress>("bcc"); set => Set("bcc", value); }

    /// <summary>The email message's reply to.</summary>
    public EmailAddress? ReplyTo { get => GetObject<EmailAddress>("reply_to"); set => Set("reply_to", value); }

    /// <summary>The email message's subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The email message's content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>The email message's mail format.</summary>
    public EmailMessageMailFormat? MailFormat { get => Get<string>("mail_format") is { } text ? new(text) : null; set => Set("mail_format", value?.Value); }

    /// <summary>Whether <c>org_email</c> holds.</summary>
    public bool? OrganizationEmail { get => Get<bool?>("org_email"); set => Set("org_email", value); }

    /// <summary>When it was scheduled.</summary>
    public DateTimeOffset? ScheduledTime { get => Get<DateTimeOffset?>("scheduled_time"); set => Set("scheduled_time", value); }

    /// <summary>Whether <c>consent_email</c> holds.</summary>
    public bool? ConsentEmail { get => Get<bool?>("consent_email"); set => Set("consent_email", value); }

    /// <summary>The email message's template.</summary>
    public EmailMessageTemplate? Template { get => GetObject<EmailMessageTemplate>("template"); set => Set("template", value); }

    /// <summary>The email message's inventory details.</summary>
    public EmailMessageInventoryDetail? InventoryDetails
    {
        get => GetObject<EmailMessageInventoryDetail>("inventory_details");
        set => Set("inventory_details", value);
    }

    /// <summary>The email message's data subject request.</summary>
    public CrmMetadataReference? DataSubjectRequest
    {
        get => GetObject<CrmMetadataReference>("data_subject_request");
        set => Set("data_subject_request", value);
    }

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Attachments { get => GetObjects<CrmObject>("attachments"); set => Set("attachments", value); }

    /// <summary>The email message's in reply to.</summary>
    public EmailMessageInReplyTo? InReplyTo { get => GetObject<EmailMessageInReplyTo>("in_reply_to"); set => Set("in_reply_to", value); }

    /// <summary>The email message's linked record.</summary>
    public EntityDetail? LinkedRecord { get => GetObject<EntityDetail>("linked_record"); set => Set("linked_record", value); }
}

/// <summary>An email message in reply to.</summary>
public sealed class EmailMessageInReplyTo : CrmObject
{
    /// <summary>The message's id.</summary>
    public string? MessageId { get => Get<string>("message_id"); set => Set("message_id", value); }

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner { get => GetObject<CrmReference>("owner"); set => Set("owner", value); }
}

/// <summary>An email message inventory detail.</summary>
public sealed class EmailMessageInventoryDetail : CrmObject
{
    /// <summary>The inventory template.</summary>
    public CrmReference? InventoryTemplate { get => GetObject<CrmReference>("inventory_template"); set => Set("inventory_template", value); }

    /// <summary>The paper type.</summary>
    public EmailMessageInventoryDetailPaperType? PaperType
    {
        get => Get<string>("paper_type") is { } text ? new(text) : null;
        set => Set("paper_type", value?.Value);
    }

    /// <summary>The view type.</summary>
    public EmailDraftInventoryDetailViewType? ViewType
    {
        get => Get<string>("view_type") is { } text ? new(text) : null;
        set => Set("view_type", value?.Value);
    }
}

/// <summary>An email message template.</summary>
public sealed class EmailMessageTemplate : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public string? Id { get => Get<string>("id"); set => Set("id", value); }

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<Attachment> Attachments { get => GetObjects<Attachment>("attachments"); set => Set("attachments", value); }

    /// <summary>The subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>Whether it is associated.</summary>
    public bool? Associated { get => Get<bool?>("associated"); set => Set("associated", value); }

    /// <summary>Whether consent is linked.</summary>
    public bool? ConsentLinked { get => Get<bool?>("consent_linked"); set => Set("consent_linked", value); }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The last version statistics.</summary>
    public EmailTemplateStatistics? LastVersionStatistics
    {
        get => GetObject<EmailTemplateStatistics>("last_version_statistics");
        set => Set("last_version_statistics", value);
    }

    /// <summary>The kind that it is counted among.</summary>
    public string? Category { get => Get<string>("category"); set => Set("category", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was used last.</summary>
    public DateTimeOffset? LastUsageTime { get => Get<DateTimeOffset?>("last_usage_time"); set => Set("last_usage_time", value); }

    /// <summary>The folder.</summary>
    public CrmReference? Folder { get => GetObject<CrmReference>("folder"); set => Set("folder", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The editor mode.</summary>
    public string? EditorMode { get => Get<string>("editor_mode"); set => Set("editor_mode", value); }

    /// <summary>Whether the user marked it as a favourite.</summary>
    public bool? Favorite { get => Get<bool?>("favorite"); set => Set("favorite", value); }

    /// <summary>Its content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>The mail content.</summary>
    public string? MailContent { get => Get<string>("mail_content"); set => Set("mail_content", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }
}

/// <summary>An email sharing details.</summary>
public sealed class EmailSharingDetails : CrmObject
{
    /// <summary>The shared from users; empty when there are none.</summary>
    public IReadOnlyList<EmailSharingUser> SharedFromUsers => GetObjects<EmailSharingUser>("shared_from_users");

    /// <summary>The available types; empty when there are none.</summary>
    public IReadOnlyList<string> AvailableTypes => Get<IReadOnlyList<string>>("available_types") ?? [];

    /// <summary>The share from users; empty when there are none.</summary>
    public IReadOnlyList<EmailSharingUser> ShareFromUsers => GetObjects<EmailSharingUser>("share_from_users");
}

/// <summary>An email sharing user.</summary>
public sealed class EmailSharingUser : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public string? Id => Get<string>("id");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The type.</summary>
    public EmailSharingUserType? Type => Get<string>("_type") is { } text ? new(text) : null;
}

/// <summary>An email template statistics.</summary>
public sealed class EmailTemplateStatistics : CrmObject
{
    /// <summary>How many were tracked.</summary>
    public int? Tracked { get => Get<int?>("tracked"); set => Set("tracked", value); }

    /// <summary>How many were delivered.</summary>
    public int? Delivered { get => Get<int?>("delivered"); set => Set("delivered", value); }

    /// <summary>How many were opened.</summary>
    public int? Opened { get => Get<int?>("opened"); set => Set("opened", value); }

    /// <summary>How many were bounced.</summary>
    public int? Bounced { get => Get<int?>("bounced"); set => Set("bounced", value); }

    /// <summary>How many were sent.</summary>
    public int? Sent { get => Get<int?>("sent"); set => Set("sent", value); }

    /// <summary>How many were clicked.</summary>
    public int? Clicked { get => Get<int?>("clicked"); set => Set("clicked", value); }
}

/// <summary>A record email.</summary>
public sealed class RecordEmail : CrmObject
{
    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<RecordEmailAttachment> Attachments { get => GetObjects<RecordEmailAttachment>("attachments"); set => Set("attachments", value); }

    /// <summary>The thread's id.</summary>
    public string? ThreadId => Get<string>("thread_id");

    /// <summary>The CC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Cc { get => GetObjects<EmailAddress>("cc"); set => Set("cc", value); }

    /// <summary>The record email's summary.</summary>
    public string? Summary => Get<string>("summary");

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("owner");

    /// <summary>Whether <c>read</c> holds.</summary>
    public bool? Read => Get<bool?>("read");

    /// <summary>The record email's content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>Whether <c>sent</c> holds.</summary>
    public bool? Sent { get => Get<bool?>("sent"); set => Set("sent", value); }

    /// <summary>The record email's subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The record email's activity info.</summary>
    public CrmObject? ActivityInfo => GetObject<CrmObject>("activity_info");

    /// <summary>The record email's intent.</summary>
    public RecordEmailIntent? Intent => Get<string>("intent") is { } text ? new(text) : null;

    /// <summary>The record email's sentiment info.</summary>
    public RecordEmailSentimentInfo? SentimentInfo => Get<string>("sentiment_info") is { } text ? new(text) : null;

    /// <summary>The message's id.</summary>
    public string? MessageId => Get<string>("message_id");

    /// <summary>Where the record email comes from.</summary>
    public string? Source => Get<string>("source");

    /// <summary>The record email's linked record.</summary>
    public EntityDetail? LinkedRecord { get => GetObject<EntityDetail>("linked_record"); set => Set("linked_record", value); }

    /// <summary>The record email's sent time.</summary>
    public string? SentTime => Get<string>("sent_time");

    /// <summary>The record email's emotion.</summary>
    public string? Emotion => Get<string>("emotion");

    /// <summary>The record email's from.</summary>
    public EmailAddress? From { get => GetObject<EmailAddress>("from"); set => Set("from", value); }

    /// <summary>The to; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> To { get => GetObjects<EmailAddress>("to"); set => Set("to", value); }

    /// <summary>The time.</summary>
    public DateTimeOffset? Time => Get<DateTimeOffset?>("time");

    /// <summary>The status; empty when there are none.</summary>
    public IReadOnlyList<RecordEmailStatus> Status => GetObjects<RecordEmailStatus>("status");

    /// <summary>Whether it has attachment.</summary>
    public bool? HasAttachment => Get<bool?>("has_attachment");

    /// <summary>Whether it has thread attachment.</summary>
    public bool? HasThreadAttachment => Get<bool?>("has_thread_attachment");

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable => Get<bool?>("editable");

    /// <summary>The record email's mail format.</summary>
    public EmailMessageMailFormat? MailFormat { get => Get<string>("mail_format") is { } text ? new(text) : null; set => Set("mail_format", value?.Value); }

    /// <summary>The record email's reply to.</summary>
    public EmailAddress? ReplyTo => GetObject<EmailAddress>("reply_to");

    /// <summary>The BCC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Bcc { get => GetObjects<EmailAddress>("bcc"); set => Set("bcc", value); }

    /// <summary>The original message's id.</summary>
    public string? OriginalMessageId { get => Get<string>("original_message_id"); set => Set("original_message_id", value); }

    /// <summary>The date time.</summary>
    public DateTimeOffset? DateTime { get => Get<DateTimeOffset?>("date_time"); set => Set("date_time", value); }
}

/// <summary>A record email attachment.</summary>
public sealed class RecordEmailAttachment : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public string? Id => Get<string>("id");

    /// <summary>The size.</summary>
    public string? Size => Get<string>("size");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");
}

/// <summary>A record email status.</summary>
public sealed class RecordEmailStatus : CrmObject
{
    /// <summary>The first open.</summary>
    public DateTimeOffset? FirstOpen => Get<DateTimeOffset?>("first_open");

    /// <summary>How many there are.</summary>
    public string? Count => Get<string>("count");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The last open.</summary>
    public DateTimeOffset? LastOpen => Get<DateTimeOffset?>("last_open");

    /// <summary>When it was bounced.</summary>
    public DateTimeOffset? BouncedTime => Get<DateTimeOffset?>("bounced_time");

    /// <summary>The bounced reason.</summary>
    public string? BouncedReason => Get<string>("bounced_reason");

    /// <summary>The kind that it is counted among.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The sub category.</summary>
    public string? SubCategory => Get<string>("sub_category");
}

/// <summary>An email message inventory detail paper type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailMessageInventoryDetailPaperType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static EmailMessageInventoryDetailPaperType Default => new("default");

    /// <summary><c>A4</c>.</summary>
    public static EmailMessageInventoryDetailPaperType A4 => new("A4");

    /// <summary><c>us_letter</c>.</summary>
    public static EmailMessageInventoryDetailPaperType UsLetter => new("us_letter");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailMessageInventoryDetailPaperType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email message mail format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailMessageMailFormat(string Value)
{
    /// <summary><c>html</c>.</summary>
    public static EmailMessageMailFormat Html => new("html");

    /// <summary><c>text</c>.</summary>
    public static EmailMessageMailFormat Text => new("text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailMessageMailFormat(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
