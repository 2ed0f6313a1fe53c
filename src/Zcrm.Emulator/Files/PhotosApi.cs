using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The photo of a record (reference 5.8). Its id is the value of the field <c>Record_Image</c>.</summary>
internal sealed class PhotosApi(ParentRecord parents, MetadataCatalog catalog, BlobStore blobs, RecordTable table)
{
    private const string Field = "Record_Image";
    private const long MaxSize = 10 * 1024 * 1024;
    private const long MaxPixels = 10_000_000;

    private static readonly HashSet<string> Modules = ["Leads", "Contacts", "Accounts", "Products", "Deals", "Vendors"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/{id}/photo", ["ZohoCRM.modules.{module}.READ"], Download),
        new("POST", "{module}/{id}/photo", ["ZohoCRM.modules.{module}.CREATE"], Upload),
        new("DELETE", "{module}/{id}/photo", ["ZohoCRM.modules.{module}.DELETE"], Delete),
    ];

    private ValueTask<ApiAnswer> Download(ApiCall call) => ValueTask.FromResult(
        Find(call).Fields[Field]?.ToString() is { } id && blobs.Find(call.Org, id) is { } blob
            ? FileAnswers.Download(blobs.Read(call.Org, id)!, blob.Name, blob.ContentType)
            : ApiAnswer.NoContent);

    private ValueTask<ApiAnswer> Upload(ApiCall call)
    {
        (EmulatedModule module, RecordRow row, JsonObject fields) = Find(call);
        if (FileAnswers.Parts(call).FindAll(part => part is { Name: "file", FileName: not null }) is not [{ } file]) throw FileAnswers.Unreadable();
        ImageFacts image = Check(file);
        Forget(call, fields);
        fields[Field] = blobs.Put(call.Org, file.FileName!, image.ContentType, file.Content).Id;
        Save(call, module, row, fields);
        return ValueTask.FromResult(Done("photo uploaded successfully"));
    }

    private ValueTask<ApiAnswer> Delete(ApiCall call)
    {
        (EmulatedModule module, RecordRow row, JsonObject fields) = Find(call);
        Forget(call, fields);
        Save(call, module, row, fields);
        return ValueTask.FromResult(Done("Photo deleted"));
    }

    private static ImageFacts Check(FormPart file)
    {
        if (file.Content.Length > MaxSize)
            throw Refusals.Top("FILE_SIZE_EXCEEDS", "file size exceeds the allowed size", new JsonObject { ["size"] = MaxSize }, 413);
        ImageFacts image = ImageFacts.Read(file.Content.Span) ?? throw Refusals.Top("INVALID_DATA", "invalid file type", status: 415);
        return image.Pixels <= MaxPixels
            ? image
            : throw Refusals.Top("FILE_RESOLUTION_EXCEEDS", "file resolution exceeds the allowed one", new JsonObject { ["resolution"] = MaxPixels }, 415);
    }

    /// <summary>The photo answers at the top level, not in an array (reference 14, quirk 33).</summary>
    private static ApiAnswer Done(string message) => ApiAnswer.Ok(ApiAnswer.Item("SUCCESS", message, "success"));

    private (EmulatedModule Module, RecordRow Row, JsonObject Fields) Find(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        if (!module.Facts.IsCustom && !Modules.Contains(module.ApiName)) throw Refusals.BadModule();
        RecordRow row = parents.Find(call);
        return (module, row, RecordRows.Fields(row));
    }

    private void Forget(ApiCall call, JsonObject fields)
    {
        if (fields[Field]?.ToString() is { } id) blobs.Delete(call.Org, id);
        fields.Remove(Field);
    }

    private void Save(ApiCall call, EmulatedModule module, RecordRow row, JsonObject fields) =>
        table.Update(parents.Space(call), RecordRows.Row(module, row.Id, fields, row.Created, row.Modified));
}
