#nullable enable
namespace Zcrm.Models;

/// <summary>The JSON of a bulk read job.</summary>
public sealed class BulkReadJob : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The operation.</summary>
    public string? Operation => Get<string>("operation");

    /// <summary>The state.</summary>
    public BulkReadJobState? State => Get<string>("state") is { } text ? new(text) : null;

    /// <summary>The query.</summary>
    public BulkReadJobCreateRequestQuery? Query => GetObject<BulkReadJobCreateRequestQuery>("query");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The result.</summary>
    public BulkReadJobResult? Result => GetObject<BulkReadJobResult>("result");

    /// <summary>The file type.</summary>
    public string? FileType => Get<string>("file_type");

    /// <summary>The attachment source.</summary>
    public BulkReadJobAttachmentSource? AttachmentSource => Get<string>("Attachment_Source__s") is { } text ? new(text) : null;

    /// <summary>The file id.</summary>
    public string? FileId => Get<string>("File_Id__s");
}

/// <summary>The JSON of a bulk read job create request.</summary>
public sealed class BulkReadJobCreateRequest : CrmObject
{
    /// <summary>The callback.</summary>
    public Callback? Callback { get => GetObject<Callback>("callback"); set => Set("callback", value); }

    /// <summary>The query.</summary>
    public BulkReadJobCreateRequestQuery? Query { get => GetObject<BulkReadJobCreateRequestQuery>("query"); set => Set("query", value); }

    /// <summary>The file type.</summary>
    public BulkReadJobCreateRequestFileType? FileType
    {
        get => Get<string>("file_type") is { } text ? new(text) : null;
        set => Set("file_type", value?.Value);
    }
}

/// <summary>The JSON of a bulk read job create request query.</summary>
public sealed class BulkReadJobCreateRequestQuery : CrmObject
{
    /// <summary>The module.</summary>
    public LinkingModule? Module { get => GetObject<LinkingModule>("module"); set => Set("module", value); }

    /// <summary>The custom view id.</summary>
    public CrmId? CustomViewId { get => Get<CrmId?>("cvid"); set => Set("cvid", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<string> Fields { get => Get<IReadOnlyList<string>>("fields") ?? []; set => Set("fields", value); }

    /// <summary>The page.</summary>
    public int? Page { get => Get<int?>("page"); set => Set("page", value); }

    /// <summary>The criteria.</summary>
    public Criteria? Criteria { get => GetObject<Criteria>("criteria"); set => Set("criteria", value); }

    /// <summary>The file type.</summary>
    public string? FileType { get => Get<string>("file_type"); set => Set("file_type", value); }

    /// <summary>The page token.</summary>
    public string? PageToken { get => Get<string>("page_token"); set => Set("page_token", value); }
}

/// <summary>The JSON of a bulk read job result.</summary>
public sealed class BulkReadJobResult : CrmObject
{
    /// <summary>The page.</summary>
    public int? Page => Get<int?>("page");

    /// <summary>The count.</summary>
    public int? Count => Get<int?>("count");

    /// <summary>The download url.</summary>
    public string? DownloadUrl => Get<string>("download_url");

    /// <summary>The per page.</summary>
    public int? PerPage => Get<int?>("per_page");

    /// <summary>The switch <c>more_records</c>.</summary>
    public bool? MoreRecords => Get<bool?>("more_records");

    /// <summary>The next page token.</summary>
    public string? NextPageToken => Get<string>("next_page_token");
}

/// <summary>The JSON of a callback.</summary>
public sealed class Callback : CrmObject
{
    /// <summary>The url.</summary>
    public string? Url { get => Get<string>("url"); set => Set("url", value); }

    /// <summary>The method.</summary>
    public string? Method { get => Get<string>("method"); set => Set("method", value); }
}

/// <summary>A bulk read job attachment source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BulkReadJobAttachmentSource(string Value)
{
    /// <summary><c>custom_link</c>.</summary>
    public static BulkReadJobAttachmentSource CustomLink => new("custom_link");

    /// <summary><c>document</c>.</summary>
    public static BulkReadJobAttachmentSource Document => new("document");

    /// <summary><c>zoho_workdrive</c>.</summary>
    public static BulkReadJobAttachmentSource ZohoWorkdrive => new("zoho_workdrive");

    /// <summary><c>custom_file</c>.</summary>
    public static BulkReadJobAttachmentSource CustomFile => new("custom_file");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A bulk read job create request file type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BulkReadJobCreateRequestFileType(string Value)
{
    /// <summary><c>csv</c>.</summary>
    public static BulkReadJobCreateRequestFileType Csv => new("csv");

    /// <summary><c>ics</c>.</summary>
    public static BulkReadJobCreateRequestFileType Ics => new("ics");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A bulk read job state; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BulkReadJobState(string Value)
{
    /// <summary><c>COMPLETED</c>.</summary>
    public static BulkReadJobState Completed => new("COMPLETED");

    /// <summary><c>ADDED</c>.</summary>
    public static BulkReadJobState Added => new("ADDED");

    /// <summary><c>QUEUED</c>.</summary>
    public static BulkReadJobState Queued => new("QUEUED");

    /// <summary><c>IN PROGRESS</c>.</summary>
    public static BulkReadJobState InProgress => new("IN PROGRESS");

    /// <summary><c>FAILURE</c>.</summary>
    public static BulkReadJobState Failure => new("FAILURE");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
