using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Counts related records, list by list (reference 5.7). Filters by fields are not emulated.</summary>
internal sealed class RelatedCountApi(MetadataCatalog catalog, RecordTable table, RelatedRows rows, AttachmentTable attachments)
{
    private const string Name = "get_related_records_count";
    private const int MaxLists = 20;

    public IEnumerable<Route> Routes => [new("POST", $"{{module}}/{{id}}/actions/{Name}", ["ZohoCRM.modules.{module}.READ"], Count)];

    private ValueTask<ApiAnswer> Count(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        RecordRow parent = RelatedCall.FindParent(call, module, table);
        if (call.JsonBody()[Name] is not JsonArray { Count: > 0 } asked) throw Refuse("MANDATORY_NOT_FOUND", "required field not found", Name, $"$.{Name}");
        if (asked.Count > MaxLists)
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = MaxLists, ["api_name"] = Name, ["json_path"] = $"$.{Name}" });
        IReadOnlyList<RelatedList> lists = RelatedLists.Of(module, catalog.Modules(call.Org), call.Rules);
        IEnumerable<JsonNode> counts = asked.Select((item, index) => new JsonArray(Count(call, module, parent, lists, item, $"$.{Name}[{index}]")));
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { [Name] = new JsonArray([.. counts]) }));
    }

    private JsonObject Count(ApiCall call, EmulatedModule module, RecordRow parent, IReadOnlyList<RelatedList> lists, JsonNode? item, string path)
    {
        JsonNode? named = item?["related_list"];
        RelatedList list = lists.FirstOrDefault(list => list.ApiName == named?["api_name"]?.ToString())
            ?? throw Refuse("INVALID_DATA", "invalid data", "api_name", path + ".related_list.api_name");
        string id = RelatedListsApi.IdOf(call.Org, module, list);
        if (named!["id"]?.ToString() != id) throw OtherList(path);
        if (item!["params"]?["filters"] is not null) throw Refuse("NOT_SUPPORTED", "filters are not emulated", "filters", path + ".params.filters");
        var scan = new RecordScan { Approved = Flag(item, "approved"), Converted = Flag(item, "converted") };
        long count = list.Module is null
            ? attachments.Count(parent.Id)
            : table.Count(table.Space(call.Org.Id, list.Module), scan with { Among = rows.Ids(call, list, parent.Id) });
        return new JsonObject { ["count"] = count, ["related_list"] = new JsonObject { ["api_name"] = list.ApiName, ["id"] = id } };
    }

    private static bool? Flag(JsonNode item, string name) => item["params"]?[name] is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;

    private static ApiRefusedException Refuse(string code, string message, string name, string path) =>
        Refusals.Top(code, message, new JsonObject { ["api_name"] = name, ["json_path"] = path });

    /// <summary>The id and the name must be those of the same list.</summary>
    private static ApiRefusedException OtherList(string path) => Refusals.Top("DEPENDENT_FIELD_MISMATCH", "dependent field mismatch", new JsonObject
    {
        ["dependee"] = new JsonObject { ["api_name"] = "api_name", ["json_path"] = path + ".related_list.api_name" },
        ["api_name"] = "id",
        ["json_path"] = path + ".related_list.id",
    });
}
