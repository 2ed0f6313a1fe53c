#nullable enable
namespace Zcrm.Models;

/// <summary>An inventory template.</summary>
public sealed class InventoryTemplate : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The last usage time.</summary>
    public DateTimeOffset? LastUsageTime => Get<DateTimeOffset?>("last_usage_time");

    /// <summary>The category.</summary>
    public EmailTemplateCategory? Category => Get<string>("category") is { } text ? new(text) : null;

    /// <summary>The folder.</summary>
    public CrmReference? Folder => GetObject<CrmReference>("folder");

    /// <summary>The module.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The editor mode.</summary>
    public EmailTemplateEditorMode? EditorMode => Get<string>("editor_mode") is { } text ? new(text) : null;

    /// <summary>The switch <c>favorite</c>.</summary>
    public bool? Favorite => Get<bool?>("favorite");

    /// <summary>The content.</summary>
    public string? Content => Get<string>("content");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The mail content.</summary>
    public string? MailContent => Get<string>("mail_content");
}
