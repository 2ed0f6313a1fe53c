#nullable enable
namespace Zcrm.Models;

/// <summary>An inventory template.</summary>
public sealed class InventoryTemplate : CrmObject
{
    /// <summary>The inventory template's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was used last.</summary>
    public DateTimeOffset? LastUsageTime => Get<DateTimeOffset?>("last_usage_time");

    /// <summary>The kind that the inventory template is counted among.</summary>
    public EmailTemplateCategory? Category => Get<string>("category") is { } text ? new(text) : null;

    /// <summary>The inventory template's folder.</summary>
    public CrmReference? Folder => GetObject<CrmReference>("folder");

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The inventory template's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The inventory template's editor mode.</summary>
    public EmailTemplateEditorMode? EditorMode => Get<string>("editor_mode") is { } text ? new(text) : null;

    /// <summary>Whether the user marked it as a favourite.</summary>
    public bool? Favorite => Get<bool?>("favorite");

    /// <summary>The inventory template's content.</summary>
    public string? Content => Get<string>("content");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The inventory template's mail content.</summary>
    public string? MailContent => Get<string>("mail_content");
}

/// <summary>An inventory template category filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct InventoryTemplateCategoryFilter(string Value)
{
    /// <summary><c>normal</c>.</summary>
    public static InventoryTemplateCategoryFilter Normal => new("normal");

    /// <summary><c>draft</c>.</summary>
    public static InventoryTemplateCategoryFilter Draft => new("draft");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator InventoryTemplateCategoryFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An inventory template sort order; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct InventoryTemplateSortOrder(string Value)
{
    /// <summary><c>asc</c>.</summary>
    public static InventoryTemplateSortOrder Asc => new("asc");

    /// <summary><c>desc</c>.</summary>
    public static InventoryTemplateSortOrder Desc => new("desc");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator InventoryTemplateSortOrder(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
