#nullable enable
namespace Zcrm.Models;

/// <summary>An email message.</summary>
public sealed class EmailMessage : CrmObject
{
    /// <summary>The from.</summary>
    public EmailAddress? From { get => GetObject<EmailAddress>("from"); set => Set("from", value); }

    /// <summary>The to; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> To { get => GetObjects<EmailAddress>("to"); set => Set("to", value); }

    /// <summary>The cc; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Cc { get => GetObjects<EmailAddress>("cc"); set => Set("cc", value); }

    /// <summary>The bcc; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Bcc { get => GetObjects<EmailAddress>("bcc"); set => Set("bcc", value); }

    /// <summary>The reply to.</summary>
    public EmailAddress? ReplyTo { get => GetObject<EmailAddress>("reply_to"); set => Set("reply_to", value); }

    /// <summary>The subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>The mail format.</summary>
    public EmailMessageMailFormat? MailFormat { get => Get<string>("mail_format") is { } text ? new(text) : null; set => Set("mail_format", value?.Value); }

    /// <summary>The switch <c>org_email</c>.</summary>
    public bool? OrganizationEmail { get => Get<bool?>("org_email"); set => Set("org_email", value); }

    /// <summary>The scheduled time.</summary>
    public DateTimeOffset? ScheduledTime { get => Get<DateTimeOffset?>("scheduled_time"); set => Set("scheduled_time", value); }

    /// <summary>The switch <c>consent_email</c>.</summary>
    public bool? ConsentEmail { get => Get<bool?>("consent_email"); set => Set("consent_email", value); }

    /// <summary>The template.</summary>
    public EmailMessageTemplate? Template { get => GetObject<EmailMessageTemplate>("template"); set => Set("template", value); }

    /// <summary>The inventory details.</summary>
    public EmailMessageInventoryDetail? InventoryDetails
    {
        get => GetObject<EmailMessageInventoryDetail>("inventory_details");
        set => Set("inventory_details", value);
    }

    /// <summary>The data subject request.</summary>
    public CrmMetadataReference? DataSubjectRequest
    {
        get => GetObject<CrmMetadataReference>("data_subject_request");
        set => Set("data_subject_request", value);
    }

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Attachments { get => GetObjects<CrmObject>("attachments"); set => Set("attachments", value); }

    /// <summary>The in reply to.</summary>
    public EmailMessageInReplyTo? InReplyTo { get => GetObject<EmailMessageInReplyTo>("in_reply_to"); set => Set("in_reply_to", value); }

    /// <summary>The linked record.</summary>
    public EntityDetail? LinkedRecord { get => GetObject<EntityDetail>("linked_record"); set => Set("linked_record", value); }
}

/// <summary>An email message in reply to.</summary>
public sealed class EmailMessageInReplyTo : CrmObject
{
    /// <summary>The message id.</summary>
    public string? MessageId { get => Get<string>("message_id"); set => Set("message_id", value); }

    /// <summary>The owner.</summary>
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
    /// <summary>The id; empty when there is none.</summary>
    public string? Id { get => Get<string>("id"); set => Set("id", value); }

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<Attachment> Attachments { get => GetObjects<Attachment>("attachments"); set => Set("attachments", value); }

    /// <summary>The subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>Whether it is associated.</summary>
    public bool? Associated { get => Get<bool?>("associated"); set => Set("associated", value); }

    /// <summary>Whether consent is linked.</summary>
    public bool? ConsentLinked { get => Get<bool?>("consent_linked"); set => Set("consent_linked", value); }

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>The last version statistics.</summary>
    public EmailTemplateStatistics? LastVersionStatistics
    {
        get => GetObject<EmailTemplateStatistics>("last_version_statistics");
        set => Set("last_version_statistics", value);
    }

    /// <summary>The category.</summary>
    public string? Category { get => Get<string>("category"); set => Set("category", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The last usage time.</summary>
    public DateTimeOffset? LastUsageTime { get => Get<DateTimeOffset?>("last_usage_time"); set => Set("last_usage_time", value); }

    /// <summary>The folder.</summary>
    public CrmReference? Folder { get => GetObject<CrmReference>("folder"); set => Set("folder", value); }

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The editor mode.</summary>
    public string? EditorMode { get => Get<string>("editor_mode"); set => Set("editor_mode", value); }

    /// <summary>The switch <c>favorite</c>.</summary>
    public bool? Favorite { get => Get<bool?>("favorite"); set => Set("favorite", value); }

    /// <summary>The content.</summary>
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
    /// <summary>The id; empty when there is none.</summary>
    public string? Id => Get<string>("id");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The type.</summary>
    public EmailSharingUserType? Type => Get<string>("_type") is { } text ? new(text) : null;
}

/// <summary>An email template statistics.</summary>
public sealed class EmailTemplateStatistics : CrmObject
{
    /// <summary>The tracked.</summary>
    public int? Tracked { get => Get<int?>("tracked"); set => Set("tracked", value); }

    /// <summary>The delivered.</summary>
    public int? Delivered { get => Get<int?>("delivered"); set => Set("delivered", value); }

    /// <summary>The opened.</summary>
    public int? Opened { get => Get<int?>("opened"); set => Set("opened", value); }

    /// <summary>The bounced.</summary>
    public int? Bounced { get => Get<int?>("bounced"); set => Set("bounced", value); }

    /// <summary>The sent.</summary>
    public int? Sent { get => Get<int?>("sent"); set => Set("sent", value); }

    /// <summary>The clicked.</summary>
    public int? Clicked { get => Get<int?>("clicked"); set => Set("clicked", value); }
}

/// <summary>A record email.</summary>
public sealed class RecordEmail : CrmObject
{
    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<RecordEmailAttachment> Attachments { get => GetObjects<RecordEmailAttachment>("attachments"); set => Set("attachments", value); }

    /// <summary>The thread id.</summary>
    public string? ThreadId => Get<string>("thread_id");

    /// <summary>The cc; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Cc { get => GetObjects<EmailAddress>("cc"); set => Set("cc", value); }

    /// <summary>The summary.</summary>
    public string? Summary => Get<string>("summary");

    /// <summary>The owner.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("owner");

    /// <summary>The switch <c>read</c>.</summary>
    public bool? Read => Get<bool?>("read");

    /// <summary>The content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>The switch <c>sent</c>.</summary>
    public bool? Sent { get => Get<bool?>("sent"); set => Set("sent", value); }

    /// <summary>The subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The activity info.</summary>
    public CrmObject? ActivityInfo => GetObject<CrmObject>("activity_info");

    /// <summary>The intent.</summary>
    public RecordEmailIntent? Intent => Get<string>("intent") is { } text ? new(text) : null;

    /// <summary>The sentiment info.</summary>
    public RecordEmailSentimentInfo? SentimentInfo => Get<string>("sentiment_info") is { } text ? new(text) : null;

    /// <summary>The message id.</summary>
    public string? MessageId => Get<string>("message_id");

    /// <summary>The source.</summary>
    public string? Source => Get<string>("source");

    /// <summary>The linked record.</summary>
    public EntityDetail? LinkedRecord { get => GetObject<EntityDetail>("linked_record"); set => Set("linked_record", value); }

    /// <summary>The sent time.</summary>
    public string? SentTime => Get<string>("sent_time");

    /// <summary>The emotion.</summary>
    public string? Emotion => Get<string>("emotion");

    /// <summary>The from.</summary>
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

    /// <summary>Whether it is editable.</summary>
    public bool? Editable => Get<bool?>("editable");

    /// <summary>The mail format.</summary>
    public EmailMessageMailFormat? MailFormat { get => Get<string>("mail_format") is { } text ? new(text) : null; set => Set("mail_format", value?.Value); }

    /// <summary>The reply to.</summary>
    public EmailAddress? ReplyTo => GetObject<EmailAddress>("reply_to");

    /// <summary>The bcc; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Bcc { get => GetObjects<EmailAddress>("bcc"); set => Set("bcc", value); }

    /// <summary>The original message id.</summary>
    public string? OriginalMessageId { get => Get<string>("original_message_id"); set => Set("original_message_id", value); }

    /// <summary>The date time.</summary>
    public DateTimeOffset? DateTime { get => Get<DateTimeOffset?>("date_time"); set => Set("date_time", value); }
}

/// <summary>A record email attachment.</summary>
public sealed class RecordEmailAttachment : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public string? Id => Get<string>("id");

    /// <summary>The size.</summary>
    public string? Size => Get<string>("size");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");
}

/// <summary>A record email status.</summary>
public sealed class RecordEmailStatus : CrmObject
{
    /// <summary>The first open.</summary>
    public DateTimeOffset? FirstOpen => Get<DateTimeOffset?>("first_open");

    /// <summary>The count.</summary>
    public string? Count => Get<string>("count");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The last open.</summary>
    public DateTimeOffset? LastOpen => Get<DateTimeOffset?>("last_open");

    /// <summary>The bounced time.</summary>
    public DateTimeOffset? BouncedTime => Get<DateTimeOffset?>("bounced_time");

    /// <summary>The bounced reason.</summary>
    public string? BouncedReason => Get<string>("bounced_reason");

    /// <summary>The category.</summary>
    public string? Category => Get<string>("category");

    /// <summary>The sub category.</summary>
    public string? SubCategory => Get<string>("sub_category");
}

/// <summary>A email message inventory detail paper type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailMessageInventoryDetailPaperType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static EmailMessageInventoryDetailPaperType Default => new("default");

    /// <summary><c>A4</c>.</summary>
    public static EmailMessageInventoryDetailPaperType A4 => new("A4");

    /// <summary><c>us_letter</c>.</summary>
    public static EmailMessageInventoryDetailPaperType UsLetter => new("us_letter");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A email message mail format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailMessageMailFormat(string Value)
{
    /// <summary><c>html</c>.</summary>
    public static EmailMessageMailFormat Html => new("html");

    /// <summary><c>text</c>.</summary>
    public static EmailMessageMailFormat Text => new("text");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
