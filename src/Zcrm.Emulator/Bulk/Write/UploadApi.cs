using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Takes zipped files for bulk writes, on the host for uploads alone (reference 10.1).</summary>
internal sealed class UploadApi(UploadBook uploads)
{
    private const string Feature = "bulk-write";

    public IEnumerable<Route> Routes => [new("POST", "upload", ["ZohoFiles.files.ALL"], Take) { IsForUploadHost = true }];

    private ValueTask<ApiAnswer> Take(ApiCall call)
    {
        CheckHeaders(call);
        List<FormPart> parts = MultipartForm.Read(call.Headers.ContentType.ToString(), call.Body) ?? throw Missing("file");
        if (parts.Find(part => part is { Name: "file", FileName: not null }) is not { } file) throw Missing("file");
        if (file.Content.Length > call.Rules.BulkUploadLimit) throw TooLarge(call.Rules.OversizeUploadStatus);
        Upload upload = uploads.Add(call.Org, Names(file.Content), file.Content);
        var details = new JsonObject { ["file_id"] = upload.Id, ["created_time"] = CrmTime.Show(call.Now, call.User.UtcOffset) };
        return ValueTask.FromResult(ApiAnswer.Ok(ApiAnswer.Item("FILE_UPLOAD_SUCCESS", "file uploaded.", "success", details)));
    }

    private static void CheckHeaders(ApiCall call)
    {
        string feature = call.Headers["feature"].ToString();
        string org = call.Headers["X-CRM-ORG"].ToString();
        if (call.Rules.RefuseUploadsAtGateway && (feature != Feature || org != call.Org.Zgid)) throw new ApiRefusedException(AtGateway());
        if (feature.Length == 0) throw Missing("feature");
        if (feature != Feature) throw Refusals.Top("NOT_SUPPORTED_FEATURE", "the feature is not supported");
        if (org.Length == 0) throw Missing("x-crm-org");
        if (org != call.Org.Zgid) throw Refusals.Top("INVALID_DATA", "Invalid data - x-crm-org");
    }

    /// <summary>The names of the files in a zip.</summary>
    private static string[] Names(ReadOnlyMemory<byte> content)
    {
        MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.Array ?? [], bytes.Offset, bytes.Count, writable: false));
            return [.. zip.Entries.Where(entry => entry.Name.Length > 0).Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw Refusals.Top("INVALID_FILE_FORMAT", "invalid file format. only zip format is supported");
        }
    }

    private static ApiRefusedException Missing(string key) => Refusals.Top("MANDATORY_NOT_FOUND", $"Required key {key} is not available");

    /// <summary>400 in the newest sources, 413 in older ones.</summary>
    private static ApiRefusedException TooLarge(int status) => status == 413
        ? Refusals.Top("FILE_TOO_LARGE", "File size too large to process", status: 413)
        : Refusals.Top("INVALID_DATA", "File size too large to process", status: status);

    /// <summary>What the gateway before the files says, in a form of its own (reference 3.1 d).</summary>
    private static ApiAnswer AtGateway() => new(400)
    {
        Json = new JsonObject
        {
            ["ERROR_MESSAGE"] = "Bad Request",
            ["ERROR_CODE"] = 400,
            ["x-error"] = "check if headers [feature, X-CRM-ORG] are present and valid",
            ["info"] = "Forbidden",
            ["x-info"] = "Link not valid",
            ["http_status"] = "400",
        },
    };
}
