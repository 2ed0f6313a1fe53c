using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Lists and reads a record's attachments (reference 11.5). A missing scope is 403 here.</summary>
internal sealed class AttachmentsApi(ParentRecord parents, AttachmentTable attachments, BlobStore blobs, UsersOfOrg users)
{
    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.READ", "ZohoCRM.modules.attachments.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/{id}/Attachments", Scopes, List) { MissingScopeStatus = 403 },
        new("GET", "{module}/{id}/Attachments/{attachment}", Scopes, Download) { MissingScopeStatus = 403 },
    ];

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        RecordRow parent = parents.Find(call);
        string[]? names = ListFields.Read(call);
        int perPage = PageRequest.Number(call, "per_page", 200, 200);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue);
        var found = attachments.List(parent.Id, (page - 1) * perPage, perPage + 1);
        if (found.Count == 0 && !call.Rules.ListNoAttachmentsAsEmpty) return ValueTask.FromResult(ApiAnswer.NoContent);
        var items = found.Take(perPage).Select(item => AttachmentJson.Show(call, users, item.Id, item.Facts, parent, names));
        var info = new JsonObject
        {
            ["per_page"] = perPage,
            ["count"] = Math.Min(found.Count, perPage),
            ["page"] = page,
            ["next_page_token"] = null,
            ["more_records"] = found.Count > perPage,
        };
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray([.. items]), ["info"] = info }));
    }

    private ValueTask<ApiAnswer> Download(ApiCall call)
    {
        RecordRow parent = parents.Find(call);
        bool isKnown = long.TryParse(call.Path["attachment"], NumberStyles.None, CultureInfo.InvariantCulture, out long id);
        if ((isKnown ? attachments.Find(parent.Id, id) : null) is not { } facts)
        {
            return call.Rules.UnknownAttachmentStatus == 204
                ? ValueTask.FromResult(ApiAnswer.NoContent)
                : throw FileAnswers.UnknownAttachment(call.Rules.UnknownAttachmentStatus);
        }

        if (facts["blob"] is not { } blob) throw Refusals.Top("DOWNLOAD_NOT_ALLOWED", "As it is a linked attachment, you can not download it");
        byte[] bytes = blobs.Read(call.Org, blob.GetValue<string>())!;
        return ValueTask.FromResult(FileAnswers.Download(bytes, facts["name"]!.GetValue<string>()));
    }
}
