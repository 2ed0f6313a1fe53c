using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Downloads what is in a record's file and image fields (reference 11.6).</summary>
internal sealed class FieldAttachmentsApi(ParentRecord parents, MetadataCatalog catalog, BlobStore blobs)
{
    private const string Parameter = "fields_attachment_id";

    public IEnumerable<Route> Routes =>
        [new("GET", "{module}/{id}/actions/download_fields_attachment", ["ZohoCRM.modules.{module}.READ"], Download)];

    private ValueTask<ApiAnswer> Download(ApiCall call)
    {
        JsonObject fields = RecordRows.Fields(parents.Find(call));
        string id = call.Query[Parameter].ToString();
        if (id.Length == 0) throw Refusals.MissingParameter(Parameter);
        JsonNode? file = RecordCall.Module(call, catalog).Fields
            .Where(FileFields.IsFiles)
            .SelectMany(field => fields[field.ApiName] as JsonArray ?? [])
            .FirstOrDefault(item => item!["id"]!.ToString() == id);
        if (file is null || blobs.Read(call.Org, file[FileFields.Id]!.ToString()) is not { } bytes) throw Refusals.BadParameter(Parameter);
        return ValueTask.FromResult(FileAnswers.Download(bytes, file[FileFields.Name]!.ToString()));
    }
}
