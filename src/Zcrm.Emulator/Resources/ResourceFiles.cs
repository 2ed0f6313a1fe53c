using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Pictures and files that belong to settings: sent as a form, given back as they came.</summary>
internal sealed class ResourceFiles(ResourceBook book, BlobStore blobs)
{
    public ApiAnswer Upload(ApiCall call, ModelOperation operation, string collection)
    {
        string key = operation.Body?.Key ?? "file";
        FormPart? part = MultipartForm.Read(call.Headers.ContentType, call.Body)?.Find(one => one.FileName is not null);
        if (part is null) throw Refusals.Top("MANDATORY_NOT_FOUND", "required field not found", new JsonObject { ["api_name"] = key, ["json_path"] = $"$.{key}" });
        Blob blob = blobs.Put(call.Org, part.FileName!, part.ContentType ?? "application/octet-stream", part.Content);
        book.Save(call.Org, ResourceParents.Bound(call, collection), ResourceReads.Only, new JsonObject { ["blob"] = blob.Id, ["type"] = blob.ContentType });
        return ResourceAnswers.Outcomes(operation, [ResourceAnswers.Done($"{operation.Noun} uploaded successfully", null)]);
    }

    /// <param name="call">The call.</param>
    /// <param name="collection">Whose file it is.</param>
    /// <param name="canBeMissing">Whether 204 may say that there is no file (reference 2.6); else there is a small one from the start.</param>
    public ApiAnswer Download(ApiCall call, string collection, bool canBeMissing)
    {
        JsonObject? kept = book.Find(call.Org, ResourceParents.Bound(call, collection), ResourceReads.Only);
        if (kept is not null && blobs.Read(call.Org, (string)kept["blob"]!) is { } bytes) return new ApiAnswer(200) { Bytes = bytes, ContentType = (string)kept["type"]! };
        return canBeMissing ? ApiAnswer.NoContent : new ApiAnswer(200) { Bytes = "sample"u8.ToArray(), ContentType = "application/octet-stream" };
    }
}
