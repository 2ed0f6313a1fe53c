using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes tags: as settings show them, and as records hold them (reference 6, Tag, and 11.7).</summary>
internal static class TagJson
{
    public static JsonObject Write(RecordContext context, UsersOfOrg users, EmulatedTag tag) => new()
    {
        ["created_time"] = CrmTime.Show(tag.CreatedTime, context.User.UtcOffset),
        ["modified_time"] = CrmTime.Show(tag.ModifiedTime, context.User.UtcOffset),
        ["color_code"] = tag.Color,
        ["name"] = tag.Name,
        ["modified_by"] = User(context, users, tag.ModifiedBy),
        ["id"] = tag.Id,
        ["created_by"] = User(context, users, tag.CreatedBy),
    };

    public static JsonObject InRecord(EmulatedTag tag) => new() { ["name"] = tag.Name, ["id"] = tag.Id, ["color_code"] = tag.Color };

    private static JsonObject User(RecordContext context, UsersOfOrg users, string id) =>
        new() { ["name"] = RecordUser.Find(users, context.Org, id)?.FullName, ["id"] = id };
}
