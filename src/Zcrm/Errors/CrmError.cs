using System.Text.Json;

namespace Zcrm;

/// <summary>One error as Zoho describes it: of a whole call, or of one record in a batch.</summary>
public sealed class CrmError
{
    internal CrmError(CrmErrorCode code, string message, JsonElement details = default, IReadOnlyList<CrmError>? errors = null) =>
        (Code, Message, Details, Errors) = (code, message, details, errors ?? []);

    /// <summary>The code.</summary>
    public CrmErrorCode Code { get; }

    /// <summary>Zoho's sentence; not meant for matching.</summary>
    public string Message { get; }

    /// <summary>Everything else that Zoho said, as JSON; <see cref="JsonValueKind.Undefined"/> when it said nothing else.</summary>
    public JsonElement Details { get; }

    /// <summary>The errors within this one, when <see cref="Code"/> is <see cref="CrmErrorCode.MultipleErrors"/>; else empty.</summary>
    public IReadOnlyList<CrmError> Errors { get; }

    /// <summary>The API name of the field, or the parameter, that the error is about.</summary>
    public string? Field => Text("api_name") ?? Text("param_name") ?? Text("param") ?? Text("column_name") ?? Errors.FirstOrDefault(error => error.Field is not null)?.Field;

    /// <summary>Where in the request the fault is, for example <c>$.data[0].Last_Name</c>.</summary>
    public string? JsonPath => Text("json_path") ?? Errors.FirstOrDefault(error => error.JsonPath is not null)?.JsonPath;

    /// <summary>The id of the record that is already there, when this is about a duplicate.</summary>
    public string? DuplicateId => Nested("duplicate_record", "id")
        ?? (Code == CrmErrorCode.DuplicateData ? Text("id") : null)
        ?? Errors.FirstOrDefault(error => error.DuplicateId is not null)?.DuplicateId;

    /// <summary>What the code means and what to do about it, where Zcrm knows.</summary>
    public string? Hint => ErrorCatalogue.HintFor(Code);

    /// <summary>Zoho's sentence, what was expected where the details say so, and the errors within this one.</summary>
    internal string Sentence => Message.TrimEnd('.') + ErrorDetails.InBrackets(Details) + (Errors.Count == 0 ? "" : $": {string.Join("; ", Errors)}");

    /// <summary>Returns the code, the field, the message and what was expected.</summary>
    public override string ToString() => Field is null ? $"{Code}: {Sentence}" : $"{Code} ({Field}): {Sentence}";

    /// <summary>A text or number of the details; null when there is none.</summary>
    internal string? Text(string name) =>
        Details.ValueKind == JsonValueKind.Object && Details.TryGetProperty(name, out JsonElement value) ? Scalar(value) : null;

    private string? Nested(string outer, string inner) =>
        Details.ValueKind == JsonValueKind.Object
        && Details.TryGetProperty(outer, out JsonElement nested)
        && nested.ValueKind == JsonValueKind.Object
        && nested.TryGetProperty(inner, out JsonElement value) ? Scalar(value) : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
