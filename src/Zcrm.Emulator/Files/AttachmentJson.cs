using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Attachments as they are kept and as they are shown (reference 11.5).</summary>
internal static class AttachmentJson
{
    public static JsonObject OfFile(Blob blob, EmulatedUser user, DateTimeOffset now) => Of(user, now, blob.Name, blob.Size, "Attachment", blob.Id, null);

    public static JsonObject OfLink(string url, string title, EmulatedUser user, DateTimeOffset now) => Of(user, now, title, 0, "Link URL", null, url);

    public static JsonObject Show(ApiCall call, UsersOfOrg users, long id, JsonObject facts, RecordRow parent, IReadOnlyCollection<string>? names)
    {
        JsonObject by = User(call, users, facts);
        string time = CrmTime.Show(facts["time"]!.GetValue<string>(), call.User.UtcOffset);
        var all = new JsonObject
        {
            ["Owner"] = by.DeepClone(),
            ["Modified_By"] = by.DeepClone(),
            ["Created_By"] = by,
            ["Parent_Id"] = new JsonObject { ["name"] = parent.Name, ["id"] = RecordId.Text(parent.Id) },
            ["Modified_Time"] = time,
            ["Created_Time"] = time,
            ["File_Name"] = facts["name"]!.DeepClone(),
            ["Size"] = facts["size"]!.ToString(),
        };
        var shown = new JsonObject();
        foreach ((string name, JsonNode? value) in all)
        {
            if (names is null || names.Contains(name)) shown[name] = value?.DeepClone();
        }

        shown["id"] = RecordId.Text(id);
        shown["$editable"] = true;
        shown["$file_id"] = facts["blob"]?.DeepClone();
        shown["$type"] = facts["type"]!.DeepClone();
        shown["$se_module"] = call.Path["module"];
        shown["$state"] = "save";
        shown["$link_url"] = facts["link"]?.DeepClone();
        return shown;
    }

    /// <summary>What an upload answers.</summary>
    public static JsonObject Details(ApiCall call, long id)
    {
        string time = CrmTime.Show(call.Now, call.User.UtcOffset);
        return new JsonObject
        {
            ["Modified_Time"] = time,
            ["Modified_By"] = new JsonObject { ["name"] = call.User.FullName, ["id"] = call.User.Id },
            ["Created_Time"] = time,
            ["id"] = RecordId.Text(id),
            ["Created_By"] = new JsonObject { ["name"] = call.User.FullName, ["id"] = call.User.Id },
        };
    }

    private static JsonObject Of(EmulatedUser user, DateTimeOffset now, string name, long size, string type, string? blob, string? link) => new()
    {
        ["name"] = name,
        ["size"] = size,
        ["type"] = type,
        ["blob"] = blob,
        ["link"] = link,
        ["user"] = user.Id,
        ["time"] = CrmTime.Store(now),
    };

    private static JsonObject User(ApiCall call, UsersOfOrg users, JsonObject facts)
    {
        string id = facts["user"]!.GetValue<string>();
        EmulatedUser? user = RecordUser.Find(users, call.Org, id);
        return new JsonObject { ["name"] = user?.FullName, ["id"] = id, ["email"] = user?.Email };
    }
}
