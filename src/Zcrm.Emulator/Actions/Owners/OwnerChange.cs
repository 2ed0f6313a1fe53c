using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives records, and what is related to them, to another user (reference 11.11).</summary>
internal sealed class OwnerChange(MetadataCatalog catalog, RecordTable table, RecordHistory history, UsersOfOrg users)
{
    private static readonly string[] Movable = ["Tasks", "Events", "Calls", "Contacts", "Deals"];

    /// <summary>The user whom the body names as the new owner.</summary>
    public EmulatedUser Owner(ApiCall call, JsonObject body)
    {
        if (body["owner"] is not JsonObject owner) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", "owner", "$.owner");
        if (owner["id"] is not { } id) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", "id", "$.owner.id");
        EmulatedUser? user = RecordUser.Find(users, call.Org, id.ToString());
        return user is { IsActive: true } ? user : throw Refusals.Top(
            "INVALID_DATA",
            "the id given seems to be invalid",
            new JsonObject { ["owner_status"] = StatusOf(user), ["api_name"] = "id", ["json_path"] = "$.owner.id" });
    }

    /// <summary>Why somebody cannot own records, in Zoho's words.</summary>
    public static string StatusOf(EmulatedUser? user) => user?.Status switch { null => "not_crm_user", UserStatus.Deleted => "deleted", _ => "inactive" };

    public EmulatedUser? Find(EmulatedOrg org, string id) => RecordUser.Find(users, org, id);

    /// <summary>The modules whose related records move too: activities of any record, contacts and deals of an account.</summary>
    public static IReadOnlyList<string> Related(JsonObject body)
    {
        if (body["related_modules"] is not JsonArray related) return [];
        List<string> names = [.. related.Select(item => item?["api_name"]?.ToString() ?? "")];
        int wrong = names.FindIndex(name => !Movable.Contains(name, StringComparer.Ordinal));
        return wrong < 0 ? names : throw Refuse("NOT_SUPPORTED", "the given module is not supported", "api_name", $"$.related_modules[{wrong}].api_name");
    }

    public void Change(RecordContext context, EmulatedModule module, RecordRow row, EmulatedUser owner, IReadOnlyList<string> related)
    {
        Give(context, module, row, owner);
        foreach (string name in related.Where(name => name != module.ApiName))
        {
            EmulatedModule other = catalog.Find(context.Org, name)!;
            foreach (RecordRow found in PointingTo(context, other, row.Id)) Give(context, other, found, owner);
        }
    }

    private void Give(RecordContext context, EmulatedModule module, RecordRow row, EmulatedUser owner)
    {
        JsonObject before = RecordRows.Fields(row);
        JsonObject fields = RecordRows.Fields(row);
        fields["Owner"] = new JsonObject { ["id"] = owner.Id };
        RecordStamps.Change(fields, context.User, context.Now);
        table.Update(table.Space(context.Org.Id, module.ApiName), RecordRows.Row(module, row.Id, fields, row.Created, context.Now.ToUnixTimeSeconds()));
        history.AddUpdate(context with { Action = "owner_reassigned" }, row.Id, before, fields);
    }

    private IEnumerable<RecordRow> PointingTo(RecordContext context, EmulatedModule module, long id)
    {
        byte[] text = Encoding.UTF8.GetBytes($"\"{RecordId.Text(id)}\"");
        string[] lookups = [.. module.Fields.Where(field => field.DataType is "lookup" or "multi_module_lookup").Select(field => field.ApiName)];
        return table.Scan(table.Space(context.Org.Id, module.ApiName), new RecordScan { Limit = int.MaxValue })
            .Where(row => row.Json.AsSpan().IndexOf(text) >= 0)
            .Where(row => lookups.Any(lookup => RecordRows.Fields(row)[lookup]?["id"]?.ToString() == RecordId.Text(id)));
    }

    private static ApiRefusedException Refuse(string code, string message, string field, string path) =>
        Refusals.Top(code, message, new JsonObject { ["api_name"] = field, ["json_path"] = path });
}
