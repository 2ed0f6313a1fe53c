using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Attaches files and links to records, one a call, and takes them away (reference 11.5).</summary>
internal sealed class AttachmentWritesApi(ParentRecord parents, AttachmentTable attachments, BlobStore blobs, RecordTable table)
{
    public IEnumerable<Route> Routes =>
    [
        new("POST", "{module}/{id}/Attachments", Scopes("CREATE"), Upload) { MissingScopeStatus = 403 },
        new("DELETE", "{module}/{id}/Attachments", Scopes("DELETE"), DeleteMany) { MissingScopeStatus = 403 },
        new("DELETE", "{module}/{id}/Attachments/{attachment}", Scopes("DELETE"), DeleteOne) { MissingScopeStatus = 403 },
    ];

    private static string[] Scopes(string operation) => [$"ZohoCRM.modules.{{module}}.{operation}", $"ZohoCRM.modules.attachments.{operation}"];

    private ValueTask<ApiAnswer> Upload(ApiCall call)
    {
        RecordRow parent = parents.Find(call);
        List<FormPart> parts = call.Body.IsEmpty ? [] : FileAnswers.Parts(call);
        List<FormPart> files = parts.FindAll(part => part is { Name: "file", FileName: not null });
        string url = Field(call, parts, "attachmentUrl");
        JsonObject facts = (files, url) switch
        {
            ([{ } file], "") => AttachmentJson.OfFile(Keep(call, file), call.User, call.Now),
            ([], { Length: > 0 }) => AttachmentJson.OfLink(Address(url), Title(Field(call, parts, "title"), url), call.User, call.Now),
            ([], _) => throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = "file" }),
            _ => throw FileAnswers.Unreadable(),
        };
        long id = RecordId.At(call.Org, table.TakeNumbers(call.Org.Id, 1));
        attachments.Put(parent.Id, id, facts);
        JsonObject item = ApiAnswer.Item("SUCCESS", "attachment uploaded successfully", "success", AttachmentJson.Details(call, id));
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(item) }));
    }

    private Blob Keep(ApiCall call, FormPart file)
    {
        if (file.Content.IsEmpty) throw FileAnswers.Unusable();
        if (file.Content.Length > call.Rules.MaxFileSize) throw FileAnswers.TooLarge(413);
        return blobs.Put(call.Org, file.FileName!, file.ContentType ?? "application/octet-stream", file.Content);
    }

    /// <summary>A field of the form, or of the query, where Zoho's own clients write it.</summary>
    private static string Field(ApiCall call, List<FormPart> parts, string name) =>
        parts.Find(part => part.Name == name) is { } part ? Encoding.UTF8.GetString(part.Content.Span) : call.Query[name].ToString();

    private static string Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
        ? url
        : throw Refusals.Top("INVALID_DATA", "the given attachment URL is incorrect", new JsonObject { ["param_name"] = "attachmentUrl" });

    private static string Title(string title, string url) => title.Length > 0 ? title : url;

    private ValueTask<ApiAnswer> DeleteMany(ApiCall call)
    {
        RecordRow parent = parents.Find(call);
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        List<JsonObject> items = table.Transact(() => ids.Select(id => Delete(call, parent, id)
            ? Deleted(id)
            : ApiAnswer.Item("INVALID_DATA", "record not deleted", "error", new JsonObject { ["id"] = id })).ToList());
        return ValueTask.FromResult(BatchAnswer.Of(items, 200, RecordContext.Of(call)));
    }

    private ValueTask<ApiAnswer> DeleteOne(ApiCall call)
    {
        RecordRow parent = parents.Find(call);
        string id = call.Path["attachment"];
        if (!table.Transact(() => Delete(call, parent, id))) throw FileAnswers.UnknownAttachment(400);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray(Deleted(id)) }));
    }

    private bool Delete(ApiCall call, RecordRow parent, string id)
    {
        if (!RecordId.TryParse(id, out long number) || attachments.Find(parent.Id, number) is not { } facts) return false;
        attachments.Delete(number);
        if (facts["blob"] is { } blob) blobs.Delete(call.Org, blob.GetValue<string>());
        return true;
    }

    private static JsonObject Deleted(string id) => ApiAnswer.Item("SUCCESS", "record deleted", "success", new JsonObject { ["id"] = id });
}
