#nullable enable
namespace Zcrm.Models;

/// <summary>An attachment.</summary>
public sealed class Attachment : CrmObject
{
    /// <summary>The attachment's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The attachment's static attachment.</summary>
    public AttachmentStaticAttachment? StaticAttachment => GetObject<AttachmentStaticAttachment>("static_attachment");

    /// <summary>What kind of attachment it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The attachment's size.</summary>
    public int? Size { get => Get<int?>("size"); set => Set("size", value); }

    /// <summary>The attachment's file name.</summary>
    public string? FileName { get => Get<string>("file_name"); set => Set("file_name", value); }

    /// <summary>The file's id.</summary>
    public string? FileId { get => Get<string>("file_id"); set => Set("file_id", value); }
}

/// <summary>An attachment static attachment.</summary>
public sealed class AttachmentStaticAttachment : CrmObject
{
    /// <summary>The file name.</summary>
    public string? FileName => Get<string>("file_name");

    /// <summary>The file's id.</summary>
    public string? FileId => Get<string>("file_id");
}

/// <summary>An email template.</summary>
public sealed class EmailTemplate : CrmObject
{
    /// <summary>The email template's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was used last.</summary>
    public DateTimeOffset? LastUsageTime => Get<DateTimeOffset?>("last_usage_time");

    /// <summary>The kind that the email template is counted among.</summary>
    public EmailTemplateCategory? Category => Get<string>("category") is { } text ? new(text) : null;

    /// <summary>The email template's folder.</summary>
    public CrmReference? Folder => GetObject<CrmReference>("folder");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The email template's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The email template's editor mode.</summary>
    public EmailTemplateEditorMode? EditorMode => Get<string>("editor_mode") is { } text ? new(text) : null;

    /// <summary>Whether the user marked it as a favourite.</summary>
    public bool? Favorite => Get<bool?>("favorite");

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<Attachment> Attachments => GetObjects<Attachment>("attachments");

    /// <summary>The email template's subject.</summary>
    public string? Subject => Get<string>("subject");

    /// <summary>Whether it is associated.</summary>
    public bool? Associated => Get<bool?>("associated");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>Whether consent is linked.</summary>
    public bool? ConsentLinked => Get<bool?>("consent_linked");

    /// <summary>The email template's last version statistics.</summary>
    public TemplateStatistics? LastVersionStatistics => GetObject<TemplateStatistics>("last_version_statistics");

    /// <summary>What people wrote about the email template.</summary>
    public string? Description => Get<string>("description");

    /// <summary>The email template's content.</summary>
    public string? Content => Get<string>("content");

    /// <summary>The email template's mail content.</summary>
    public string? MailContent => Get<string>("mail_content");
}

/// <summary>A template statistics.</summary>
public sealed class TemplateStatistics : CrmObject
{
    /// <summary>How many were tracked.</summary>
    public int? Tracked => Get<int?>("tracked");

    /// <summary>How many were delivered.</summary>
    public int? Delivered => Get<int?>("delivered");

    /// <summary>How many were opened.</summary>
    public int? Opened => Get<int?>("opened");

    /// <summary>How many were bounced.</summary>
    public int? Bounced => Get<int?>("bounced");

    /// <summary>How many were sent.</summary>
    public int? Sent => Get<int?>("sent");

    /// <summary>How many were clicked.</summary>
    public int? Clicked => Get<int?>("clicked");
}

/// <summary>An email template category; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailTemplateCategory(string Value)
{
    /// <summary><c>normal</c>.</summary>
    public static EmailTemplateCategory Normal => new("normal");

    /// <summary><c>draft</c>.</summary>
    public static EmailTemplateCategory Draft => new("draft");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailTemplateCategory(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email template editor mode; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailTemplateEditorMode(string Value)
{
    /// <summary><c>plain_text</c>.</summary>
    public static EmailTemplateEditorMode PlainText => new("plain_text");

    /// <summary><c>rich_text</c>.</summary>
    public static EmailTemplateEditorMode RichText => new("rich_text");

    /// <summary><c>gallery</c>.</summary>
    public static EmailTemplateEditorMode Gallery => new("gallery");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailTemplateEditorMode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email template sort order; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailTemplateSortOrder(string Value)
{
    /// <summary><c>asc</c>.</summary>
    public static EmailTemplateSortOrder Asc => new("asc");

    /// <summary><c>desc</c>.</summary>
    public static EmailTemplateSortOrder Desc => new("desc");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailTemplateSortOrder(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
