using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A bulk read as it is kept with its job.</summary>
/// <param name="Query">The query as status calls show it, with the module's id.</param>
/// <param name="FileType">csv or ics.</param>
/// <param name="Page">The number of the page.</param>
/// <param name="AfterId">The record behind which it begins; 0: at the page's number.</param>
internal sealed record BulkReadRequest(string Query, string FileType, int Page, long AfterId)
{
    private static readonly string[] NotSupported = ["Notes", "Attachments", "Emails"];

    /// <summary>Reads and checks a request (reference 9.1, 9.5 and 9.6).</summary>
    public static BulkReadRequest Read(ApiCall call, JsonObject body, MetadataCatalog catalog, BulkPageTokens tokens)
    {
        if (body["query"] is not JsonObject query) throw Refusals.Top("QUERY_NOT_SUPPORTED", "the query is not supported");
        if (query["page_token"] is { } token) return Next(call, query, tokens.Read(call, token.ToString()));
        string fileType = FileTypeOf(body, query);
        if (NotSupported.Contains((query["module"] is JsonObject named ? named["api_name"] : query["module"])?.ToString(), StringComparer.Ordinal))
            throw Refusals.Top("MODULE_NOT_SUPPORTED", "the module is not supported", new JsonObject { ["api_name"] = query["module"]!.DeepClone() });
        EmulatedModule module = BulkBody.Module(call, catalog, query["module"], "READ");
        int page = PageOf(query, call.Rules);
        if (fileType == "ics" && (module.ApiName != "Events" || query["fields"] is JsonArray { Count: > 0 }))
            throw Refusals.Top("NOT_SUPPORTED_FEATURE", "ics is for Events without fields", new JsonObject { ["api_name"] = "file_type" });
        if (query["cvid"] is { } view && view.ToString() != AllRecordsView.Id(call.Org, module))
            throw Refusals.Top("CVID_NOT_SUPPORTED", "the cvid is not supported", new JsonObject { ["cvid"] = view.DeepClone() });
        BulkQuery.Read(catalog, call.Org, module, query);
        return new BulkReadRequest(Shown(query, module, page).ToJsonString(), fileType, page, 0);
    }

    private static BulkReadRequest Next(ApiCall call, JsonObject query, BulkPageToken token)
    {
        JsonObject first = JsonNode.Parse(token.Query)!.AsObject();
        string? module = (query["module"] is JsonObject named ? named["api_name"] : query["module"])?.ToString();
        if (module is not null && module != first["module"]!["api_name"]!.ToString())
            throw Refusals.Top("INVALID_DATA", "the page token is for another module", new JsonObject { ["api_name"] = "module" });
        first["page"] = token.Page;
        first["page_token"] = query["page_token"]!.DeepClone();
        return new BulkReadRequest(first.ToJsonString(), token.FileType, token.Page, token.AfterId);
    }

    private static string FileTypeOf(JsonObject body, JsonObject query)
    {
        string type = (body["file_type"] ?? query["file_type"])?.ToString() ?? "csv";
        if (type is "csv" or "ics") return type;
        throw Refusals.Top(
            "INVALID_DATA", "invalid data", new JsonObject { ["api_name"] = "file_type", ["supported_values"] = new JsonArray("ics", "csv") });
    }

    private static int PageOf(JsonObject query, EmulatorRules rules)
    {
        if (query["page"] is not { } sent) return 1;
        bool isNumber = sent.GetValueKind() == JsonValueKind.Number
            && int.TryParse(sent.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0;
        if (!isNumber) throw Refusals.Top("PAGE_NOT_SUPPORTED", "the page is not supported", new JsonObject { ["api_name"] = "page" });
        int number = sent.GetValue<int>();
        return number <= rules.BulkReadPageLimit
            ? number
            : throw Refusals.Top("PAGE_RANGE_EXCEEDED", "the page is out of range", new JsonObject { ["max_limit"] = rules.BulkReadPageLimit });
    }

    /// <summary>What was not given is not shown either.</summary>
    private static JsonObject Shown(JsonObject query, EmulatedModule module, int page)
    {
        var shown = new JsonObject { ["module"] = new JsonObject { ["id"] = module.Id, ["api_name"] = module.ApiName } };
        foreach (string key in (string[])["cvid", "fields", "criteria"])
        {
            if (query[key] is { } given) shown[key] = given.DeepClone();
        }

        shown["page"] = page;
        return shown;
    }
}
