using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Which contacts and accounts a lead could be joined with: of the same e-mail address and company (reference 11.2).</summary>
internal sealed class ConversionOptionsApi(MetadataCatalog catalog, RecordTable table)
{
    public IEnumerable<Route> Routes => [new("GET", "Leads/{id}/__conversion_options", ["ZohoCRM.modules.leads.READ"], Get)];

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        JsonObject lead = RecordRows.Fields(ConvertApi.Lead(call, table));
        JsonArray? contacts = Found(call, "Contacts", "Email", lead["Email"], "Full_Name", "Email");
        JsonArray? accounts = Found(call, "Accounts", "Account_Name", lead["Company"], "Account_Name", "Phone", "Website", "Account_Type");
        if (contacts is null && accounts is null) return ValueTask.FromResult(ApiAnswer.NoContent);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["__conversion_options"] = new JsonObject
            {
                ["module_preference"] = null,
                ["Contacts"] = contacts,
                ["Deals"] = null,
                ["Accounts"] = accounts,
                ["preference_field_matched_value"] = null,
                ["modules_with_multiple_layouts"] = new JsonArray(),
            },
        }));
    }

    private JsonArray? Found(ApiCall call, string name, string key, JsonNode? value, params ReadOnlySpan<string> shown)
    {
        if (RecordKeys.Of(value) is not { } text) return null;
        EmulatedModule module = catalog.Find(call.Org, name)!;
        long space = table.Space(call.Org.Id, name);
        List<RecordRow> rows = table.Find(space, table.FindByKey(space, key, text, 0));
        if (rows.Count == 0) return null;
        var found = new JsonArray();
        foreach (RecordRow row in rows)
        {
            JsonObject fields = RecordRows.Fields(row);
            var item = new JsonObject { ["id"] = RecordId.Text(row.Id), ["$editable"] = true, ["Locked__s"] = false, ["$approval_state"] = "approved" };
            foreach (string field in shown) item[field] = fields[field]?.DeepClone();
            item["Layout"] = new JsonObject { ["name"] = "Standard", ["id"] = module.LayoutId };
            found.Add((JsonNode)item);
        }

        return found;
    }
}
