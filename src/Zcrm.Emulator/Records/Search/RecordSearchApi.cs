using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Searches and counts records (reference 5.6 and 5.7).</summary>
internal sealed class RecordSearchApi(MetadataCatalog catalog, RecordTable table, RecordRenderer renderer, ViewBook views, UsersOfOrg users)
{
    private const int MaxRows = 2_000;

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/search", ["ZohoCRM.modules.{module}.READ", "ZohoSearch.securesearch.READ"], Search),
        new(
            "GET",
            "{module}/actions/count",
            ["ZohoCRM.modules.{module}.READ", "ZohoSearch.securesearch.READ", "ZohoCRM.settings.layouts.READ"],
            Count),
    ];

    private ValueTask<ApiAnswer> Search(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        SearchRequest request = SearchRequest.Read(call, module, new SearchNames(table, users(call.Org)));
        int perPage = PageRequest.Number(call, "per_page", PageRequest.MaxPerPage, PageRequest.MaxPerPage);
        int page = PageRequest.Number(call, "page", 1, int.MaxValue);
        int skip = (int)Math.Min((page - 1) * (long)perPage, int.MaxValue);
        if (skip + (long)perPage > MaxRows)
        {
            throw Refusals.Top("LIMIT_REACHED", "maximum response iteration limit reached", new JsonObject { ["limit"] = "2000" });
        }

        RecordScan scan = Scan(call);
        List<RecordRow> rows = [.. Find(call, request, scan).Skip(skip).Take(perPage + 1)];
        if (rows.Count == 0) return ValueTask.FromResult(ApiAnswer.NoContent);
        bool isMore = rows.Count > perPage;
        if (isMore) rows.RemoveAt(perPage);
        var info = new JsonObject { ["per_page"] = perPage, ["count"] = rows.Count, ["page"] = page };
        if (request.HasCriteria) AddOrder(info, scan);
        info["more_records"] = isMore;
        return ValueTask.FromResult(renderer.Render(RecordContext.Of(call), module, rows, RecordCall.Names(call, "fields"), info));
    }

    /// <summary>Without anything to search for, all records are counted.</summary>
    private ValueTask<ApiAnswer> Count(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        KnownView? view = CustomViewParameter.Read(call, module, views, "criteria", "email", "phone", "word");
        RecordScan scan = Scan(call);
        long space = table.Space(call.Org.Id, module.ApiName);
        if (view?.View.Criteria is not null)
        {
            long inView = ChosenRecords.Of(table, space, scan, row => view.Fits(call, row)).LongCount();
            return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["count"] = inView }));
        }

        long count = SearchRequest.IsGiven(call)
            ? Find(call, SearchRequest.Read(call, module, new SearchNames(table, users(call.Org))), scan).LongCount()
            : table.Count(space, scan);
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject { ["count"] = count }));
    }

    private IEnumerable<RecordRow> Find(ApiCall call, SearchRequest request, RecordScan scan)
    {
        long space = table.Space(call.Org.Id, request.Module.ApiName);
        long indexed = (call.Now - call.Rules.SearchIndexDelay).ToUnixTimeSeconds();
        return ChosenRecords.Of(table, space, scan, row => row.Modified <= indexed && Fits(request, row));
    }

    private static bool Fits(SearchRequest request, RecordRow row)
    {
        using JsonDocument record = JsonDocument.Parse(row.Json);
        return request.Fits(record.RootElement);
    }

    private static RecordScan Scan(ApiCall call) => new()
    {
        Order = PageRequest.Choice(call, "sort_by", "id", "id", "Created_Time", "Modified_Time") switch
        {
            "Created_Time" => RecordOrder.Created,
            "Modified_Time" => RecordOrder.Modified,
            _ => RecordOrder.Id,
        },
        Ascending = PageRequest.Choice(call, "sort_order", "desc", "desc", "asc") == "asc",
        Converted = PageRequest.State(call, "converted", "false"),
        Approved = PageRequest.State(call, "approved", "true"),
    };

    private static void AddOrder(JsonObject info, RecordScan scan)
    {
        info["sort_by"] = scan.Order switch { RecordOrder.Created => "Created_Time", RecordOrder.Modified => "Modified_Time", _ => "id" };
        info["sort_order"] = scan.Ascending ? "asc" : "desc";
    }
}
