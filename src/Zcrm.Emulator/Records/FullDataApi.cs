using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Gives rich text whole, where lists cut it (reference 5.1 and 5.2): at most eight fields, of one record or several.</summary>
internal sealed class FullDataApi(MetadataCatalog catalog, RecordTable table)
{
    private const int MaxFields = 8;

    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/actions/fetch_full_data", Scopes, Several),
        new("GET", "{module}/{id}/actions/fetch_full_data", Scopes, One),
    ];

    private ValueTask<ApiAnswer> One(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        string[] names = Names(call, module) ?? [.. module.Fields.Where(field => field.IsRichText).Select(field => field.ApiName)];
        return ValueTask.FromResult(Answer(table.Find(table.Space(call.Org.Id, module.ApiName), [RecordCall.Id(call)]), names));
    }

    private ValueTask<ApiAnswer> Several(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        string[] names = Names(call, module) ?? throw Refusals.MissingParameter("fields");
        string[] ids = RecordCall.Names(call, "ids") ?? throw Refusals.MissingParameter("ids");
        if (ids.Length > BatchBody.MaxRecords)
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = BatchBody.MaxRecords, ["param_name"] = "ids" });
        IEnumerable<long> known = ids.Select(id => RecordId.TryParse(id, out long number) ? number : throw Refusals.BadParameter("ids")).Distinct();
        return ValueTask.FromResult(Answer(table.Find(table.Space(call.Org.Id, module.ApiName), known), names));
    }

    private static ApiAnswer Answer(List<RecordRow> rows, string[] names)
    {
        if (rows.Count == 0) return ApiAnswer.NoContent;
        return ApiAnswer.Ok(new JsonObject { ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)Item(row, names))]) });
    }

    private static JsonObject Item(RecordRow row, string[] names)
    {
        JsonObject fields = RecordRows.Fields(row);
        var item = new JsonObject();
        foreach (string name in names) item[name] = fields[name]?.DeepClone();
        item["id"] = RecordId.Text(row.Id);
        return item;
    }

    /// <summary>Only rich text fields can be asked for.</summary>
    private static string[]? Names(ApiCall call, EmulatedModule module)
    {
        string[]? names = RecordCall.Names(call, "fields");
        if (names?.Length > MaxFields)
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = MaxFields, ["param_name"] = "fields" });
        return names is null || names.All(name => module.Find(name) is { IsRichText: true }) ? names : throw Refusals.BadParameter("fields");
    }
}
