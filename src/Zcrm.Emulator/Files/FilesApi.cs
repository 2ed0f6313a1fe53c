using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Files that are uploaded once, to be named in fields of records afterwards (reference 11.6).</summary>
internal sealed class FilesApi(BlobStore blobs)
{
    private const int MaxFiles = 10;

    public IEnumerable<Route> Routes =>
    [
        new("POST", "files", ["ZohoCRM.Files.CREATE"], Upload),
        new("GET", "files", ["ZohoCRM.Files.READ"], Download),
    ];

    private ValueTask<ApiAnswer> Upload(ApiCall call)
    {
        List<FormPart> files = [.. FileAnswers.Parts(call).Where(part => part is { Name: "file", FileName: not null })];
        if (files.Count is 0 or > MaxFiles) throw FileAnswers.Unreadable();
        if (files.Exists(file => file.Content.IsEmpty)) throw FileAnswers.Unusable();
        if (files.Exists(file => file.Content.Length > call.Rules.MaxFileSize)) throw FileAnswers.TooLarge(call.Rules.OversizeFileStatus);
        var items = new JsonArray([.. files.Select(file => Item(call.Org, file))]);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = items }));
    }

    private JsonObject Item(EmulatedOrg org, FormPart file)
    {
        Blob blob = blobs.Put(org, file.FileName!, file.ContentType ?? "application/octet-stream", file.Content);
        return ApiAnswer.Item(
            "SUCCESS", $"{blob.Name} uploaded Succeessfully", "success", new JsonObject { ["name"] = blob.Name, ["id"] = blob.Id });
    }

    private ValueTask<ApiAnswer> Download(ApiCall call)
    {
        string id = call.Query["id"].ToString();
        if (id.Length == 0) throw Refusals.MissingParameter("id");
        return ValueTask.FromResult(blobs.Find(call.Org, id) is { } blob
            ? FileAnswers.Download(blobs.Read(call.Org, id)!, blob.Name)
            : ApiAnswer.NoContent);
    }
}
