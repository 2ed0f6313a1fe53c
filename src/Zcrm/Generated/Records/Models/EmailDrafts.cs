#nullable enable
namespace Zcrm.Models;

/// <summary>An email draft.</summary>
public sealed class EmailDraft : CrmObject
{
    /// <summary>The email draft's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The beginning.</summary>
    public string? From { get => Get<string>("from"); set => Set("from", value); }

    /// <summary>The to; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> To { get => GetObjects<EmailAddress>("to"); set => Set("to", value); }

    /// <summary>The email draft's reply to.</summary>
    public string? ReplyTo { get => Get<string>("reply_to"); set => Set("reply_to", value); }

    /// <summary>The CC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Cc { get => GetObjects<EmailAddress>("cc"); set => Set("cc", value); }

    /// <summary>The BCC; empty when there are none.</summary>
    public IReadOnlyList<EmailAddress> Bcc { get => GetObjects<EmailAddress>("bcc"); set => Set("bcc", value); }

    /// <summary>The email draft's sharing permission.</summary>
    public string? SharingPermission => Get<string>("$sharing_permission");

    /// <summary>The email draft's inventory details.</summary>
    public EmailDraftInventoryDetail? InventoryDetails
    {
        get => GetObject<EmailDraftInventoryDetail>("inventory_details");
        set => Set("inventory_details", value);
    }

    /// <summary>The attachments; empty when there are none.</summary>
    public IReadOnlyList<EmailDraftAttachment> Attachments { get => GetObjects<EmailDraftAttachment>("attachments"); set => Set("attachments", value); }

    /// <summary>The email draft's schedule details.</summary>
    public EmailDraftScheduleDetail? ScheduleDetails
    {
        get => GetObject<EmailDraftScheduleDetail>("schedule_details");
        set => Set("schedule_details", value);
    }

    /// <summary>Whether <c>rich_text</c> holds.</summary>
    public bool? RichText { get => Get<bool?>("rich_text"); set => Set("rich_text", value); }

    /// <summary>The email draft's subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>The email draft's content.</summary>
    public string? Content { get => Get<string>("content"); set => Set("content", value); }

    /// <summary>The email draft's summary.</summary>
    public string? Summary { get => Get<string>("summary"); set => Set("summary", value); }

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("owner");

    /// <summary>The email draft's template.</summary>
    public CrmReference? Template { get => GetObject<CrmReference>("template"); set => Set("template", value); }

    /// <summary>Whether the person wants no mass emails.</summary>
    public bool? EmailOptOut { get => Get<bool?>("email_opt_out"); set => Set("email_opt_out", value); }
}

/// <summary>An email draft attachment.</summary>
public sealed class EmailDraftAttachment : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The service name.</summary>
    public string? ServiceName { get => Get<string>("service_name"); set => Set("service_name", value); }

    /// <summary>The file size.</summary>
    public string? FileSize { get => Get<string>("file_size"); set => Set("file_size", value); }

    /// <summary>The file name.</summary>
    public string? FileName => Get<string>("file_name");
}

/// <summary>An email draft inventory detail.</summary>
public sealed class EmailDraftInventoryDetail : CrmObject
{
    /// <summary>The inventory template.</summary>
    public CrmReference? InventoryTemplate { get => GetObject<CrmReference>("inventory_template"); set => Set("inventory_template", value); }

    /// <summary>The paper type.</summary>
    public EmailDraftInventoryDetailPaperType? PaperType
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

    /// <summary>The record.</summary>
    public CrmRecord? Record { get => GetObject<CrmRecord>("record"); set => Set("record", value); }
}

/// <summary>An email draft schedule detail.</summary>
public sealed class EmailDraftScheduleDetail : CrmObject
{
    /// <summary>The time.</summary>
    public DateTimeOffset? Time { get => Get<DateTimeOffset?>("time"); set => Set("time", value); }

    /// <summary>The time zone.</summary>
    public CrmObject? TimeZone { get => GetObject<CrmObject>("timezone"); set => Set("timezone", value); }

    /// <summary>Where it comes from.</summary>
    public EmailDraftScheduleDetailSource? Source { get => Get<string>("source") is { } text ? new(text) : null; set => Set("source", value?.Value); }
}

/// <summary>An email draft inventory detail paper type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailDraftInventoryDetailPaperType(string Value)
{
    /// <summary><c>A4</c>.</summary>
    public static EmailDraftInventoryDetailPaperType A4 => new("A4");

    /// <summary><c>USLetter</c>.</summary>
    public static EmailDraftInventoryDetailPaperType UsLetter => new("USLetter");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailDraftInventoryDetailPaperType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email draft inventory detail view type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailDraftInventoryDetailViewType(string Value)
{
    /// <summary><c>portrait</c>.</summary>
    public static EmailDraftInventoryDetailViewType Portrait => new("portrait");

    /// <summary><c>landscape</c>.</summary>
    public static EmailDraftInventoryDetailViewType Landscape => new("landscape");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailDraftInventoryDetailViewType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An email draft schedule detail source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct EmailDraftScheduleDetailSource(string Value)
{
    /// <summary><c>ecOneHourAhead</c>.</summary>
    public static EmailDraftScheduleDetailSource EcOneHourAhead => new("ecOneHourAhead");

    /// <summary><c>upTime</c>.</summary>
    public static EmailDraftScheduleDetailSource UpTime => new("upTime");

    /// <summary><c>ecSchduleBestTime</c>.</summary>
    public static EmailDraftScheduleDetailSource EcSchduleBestTime => new("ecSchduleBestTime");

    /// <summary><c>ecUpComing</c>.</summary>
    public static EmailDraftScheduleDetailSource EcUpComing => new("ecUpComing");

    /// <summary><c>ecSchduleTime</c>.</summary>
    public static EmailDraftScheduleDetailSource EcSchduleTime => new("ecSchduleTime");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator EmailDraftScheduleDetailSource(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
