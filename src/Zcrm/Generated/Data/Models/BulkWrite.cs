#nullable enable
namespace Zcrm.Models;

/// <summary>The JSON of a bulk write job create request.</summary>
public sealed class BulkWriteJobCreateRequest : CrmObject
{
    /// <summary>The character encoding.</summary>
    public string? CharacterEncoding { get => Get<string>("character_encoding"); set => Set("character_encoding", value); }

    /// <summary>The operation.</summary>
    public BulkWriteJobCreateRequestOperation? Operation
    {
        get => Get<string>("operation") is { } text ? new(text) : null;
        set => Set("operation", value?.Value);
    }

    /// <summary>The callback.</summary>
    public Callback? Callback { get => GetObject<Callback>("callback"); set => Set("callback", value); }

    /// <summary>The resource; empty when there are none.</summary>
    public IReadOnlyList<BulkWriteJobCreateRequestResource> Resource
    {
        get => GetObjects<BulkWriteJobCreateRequestResource>("resource");
        set => Set("resource", value);
    }

    /// <summary>The switch <c>ignore_empty</c>.</summary>
    public bool? IgnoreEmpty { get => Get<bool?>("ignore_empty"); set => Set("ignore_empty", value); }
}

/// <summary>The JSON of a bulk write job create request resource.</summary>
public sealed class BulkWriteJobCreateRequestResource : CrmObject
{
    /// <summary>The type.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>The file names; empty when there are none.</summary>
    public IReadOnlyList<string> FileNames { get => Get<IReadOnlyList<string>>("file_names") ?? []; set => Set("file_names", value); }

    /// <summary>The module.</summary>
    public LinkingModule? Module { get => GetObject<LinkingModule>("module"); set => Set("module", value); }

    /// <summary>The file id.</summary>
    public string? FileId { get => Get<string>("file_id"); set => Set("file_id", value); }

    /// <summary>The switch <c>ignore_empty</c>.</summary>
    public bool? IgnoreEmpty { get => Get<bool?>("ignore_empty"); set => Set("ignore_empty", value); }

    /// <summary>The find by.</summary>
    public string? FindBy { get => Get<string>("find_by"); set => Set("find_by", value); }

    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<BulkWriteJobCreateRequestResourceFieldMapping> FieldMappings
    {
        get => GetObjects<BulkWriteJobCreateRequestResourceFieldMapping>("field_mappings");
        set => Set("field_mappings", value);
    }

    /// <summary>The status.</summary>
    public BulkWriteJobCreateRequestResourceStatus? Status
    {
        get => Get<string>("status") is { } text ? new(text) : null;
        set => Set("status", value?.Value);
    }

    /// <summary>The code.</summary>
    public string? Code { get => Get<string>("code"); set => Set("code", value); }

    /// <summary>The file.</summary>
    public BulkWriteJobCreateRequestResourceFile? File { get => GetObject<BulkWriteJobCreateRequestResourceFile>("file"); set => Set("file", value); }
}

/// <summary>The JSON of a bulk write job create request resource field mapping.</summary>
public sealed class BulkWriteJobCreateRequestResourceFieldMapping : CrmObject
{
    /// <summary>The API name.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The index.</summary>
    public int? Index { get => Get<int?>("index"); set => Set("index", value); }

    /// <summary>The format.</summary>
    public string? Format { get => Get<string>("format"); set => Set("format", value); }

    /// <summary>The find by.</summary>
    public string? FindBy { get => Get<string>("find_by"); set => Set("find_by", value); }

    /// <summary>The default value.</summary>
    public BulkWriteJobCreateRequestResourceFieldMappingDefaultValue? DefaultValue
    {
        get => GetObject<BulkWriteJobCreateRequestResourceFieldMappingDefaultValue>("default_value");
        set => Set("default_value", value);
    }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The parent column index.</summary>
    public int? ParentColumnIndex { get => Get<int?>("parent_column_index"); set => Set("parent_column_index", value); }
}

/// <summary>The JSON of a bulk write job create request resource field mapping default value.</summary>
public sealed class BulkWriteJobCreateRequestResourceFieldMappingDefaultValue : CrmObject
{
    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>The JSON of a bulk write job create request resource file.</summary>
public sealed class BulkWriteJobCreateRequestResourceFile : CrmObject
{
    /// <summary>The status.</summary>
    public BulkWriteJobCreateRequestResourceStatus? Status
    {
        get => Get<string>("status") is { } text ? new(text) : null;
        set => Set("status", value?.Value);
    }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The added count.</summary>
    public int? AddedCount { get => Get<int?>("added_count"); set => Set("added_count", value); }

    /// <summary>The skipped count.</summary>
    public int? SkippedCount { get => Get<int?>("skipped_count"); set => Set("skipped_count", value); }

    /// <summary>The updated count.</summary>
    public int? UpdatedCount { get => Get<int?>("updated_count"); set => Set("updated_count", value); }

    /// <summary>The total count.</summary>
    public int? TotalCount { get => Get<int?>("total_count"); set => Set("total_count", value); }
}

/// <summary>The JSON of a bulk write job get answer.</summary>
public sealed class BulkWriteJobGetAnswer : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The status.</summary>
    public string? Status => Get<string>("status");

    /// <summary>The character encoding.</summary>
    public string? CharacterEncoding => Get<string>("character_encoding");

    /// <summary>The resource; empty when there are none.</summary>
    public IReadOnlyList<BulkWriteJobCreateRequestResource> Resource => GetObjects<BulkWriteJobCreateRequestResource>("resource");

    /// <summary>The result.</summary>
    public BulkWriteJobGetAnswerResult? Result => GetObject<BulkWriteJobGetAnswerResult>("result");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The operation.</summary>
    public string? Operation => Get<string>("operation");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The callback.</summary>
    public Callback? Callback => GetObject<Callback>("callback");
}

/// <summary>The JSON of a bulk write job get answer result.</summary>
public sealed class BulkWriteJobGetAnswerResult : CrmObject
{
    /// <summary>The download url.</summary>
    public string? DownloadUrl => Get<string>("download_url");
}

/// <summary>A bulk write job create request operation; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BulkWriteJobCreateRequestOperation(string Value)
{
    /// <summary><c>insert</c>.</summary>
    public static BulkWriteJobCreateRequestOperation Insert => new("insert");

    /// <summary><c>update</c>.</summary>
    public static BulkWriteJobCreateRequestOperation Update => new("update");

    /// <summary><c>upsert</c>.</summary>
    public static BulkWriteJobCreateRequestOperation Upsert => new("upsert");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A bulk write job create request resource status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct BulkWriteJobCreateRequestResourceStatus(string Value)
{
    /// <summary><c>COMPLETED</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus Completed => new("COMPLETED");

    /// <summary><c>ADDED</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus Added => new("ADDED");

    /// <summary><c>FAILED</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus Failed => new("FAILED");

    /// <summary><c>IN PROGRESS</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus InProgress => new("IN PROGRESS");

    /// <summary><c>SKIPPED</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus Skipped => new("SKIPPED");

    /// <summary><c>INPROGRESS</c>.</summary>
    public static BulkWriteJobCreateRequestResourceStatus Inprogress => new("INPROGRESS");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
