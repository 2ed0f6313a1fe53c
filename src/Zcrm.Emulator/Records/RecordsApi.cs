using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads records: page by page, by their ids, and one alone (reference 5.2).</summary>
internal sealed class RecordsApi(MetadataCatalog catalog, RecordTable table, RecordRenderer renderer, ListFilter filter)
{
    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}", Scopes, List),
        new("GET", "{module}/{id}", Scopes, Get),
    ];

    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        long space = table.Space(call.Org.Id, module.ApiName);
        long? id = new RecordNames(table, module, space, ExternalPaths.Read(call, module, catalog)).InPath(call);
        if (id is null || table.Find(space, id.Value) is not { } row) return ValueTask.FromResult(Unknown(call));
        if (RecordCall.Time(call, "If-Modified-Since") is { } since && row.Modified <= since.ToUnixTimeSeconds())
        {
            return ValueTask.FromResult(ApiAnswer.NotModified);
        }

        return ValueTask.FromResult(renderer.Render(RecordContext.Of(call), module, [row], RecordCall.Names(call, "fields"), null));
    }

    private static ApiAnswer Unknown(ApiCall call) => call.Rules.UnknownRecordStatus == 204 ? ApiAnswer.NoContent : throw Refusals.BadId();

    private ValueTask<ApiAnswer> List(ApiCall call)
    {
        EmulatedModule module = RecordCall.Module(call, catalog);
        string[]? names = ListFields.Read(call);
        Func<RecordRow, bool>? fits = filter.Read(call, module);
        PageRequest page = Page(call, module);
        long? since = RecordCall.Time(call, "If-Modified-Since")?.ToUnixTimeSeconds();
        long space = table.Space(call.Org.Id, module.ApiName);
        RecordScan scan = page.Scan(since);
        List<RecordRow> rows = RecordCall.Names(call, "ids") is { } ids ? ByIds(call, module, space, ids, page, fits, since)
            : fits is null ? table.Scan(space, scan)
            : [.. ChosenRecords.Of(table, space, scan, fits).Take(scan.Limit)];
        bool isMore = rows.Count > page.PerPage;
        if (isMore) rows.RemoveAt(page.PerPage);
        if (page.IsBackward) rows.Reverse();
        if (rows.Count == 0) return ValueTask.FromResult(since is null ? ApiAnswer.NoContent : ApiAnswer.NotModified);
        JsonObject info = PageInfo.Write(call, page, rows, page.IsBackward || isMore);
        return ValueTask.FromResult(renderer.Render(RecordContext.Of(call), module, rows, names, info));
    }

    /// <summary>A view has its own order.</summary>
    private PageRequest Page(ApiCall call, EmulatedModule module)
    {
        var page = PageRequest.Read(call, module);
        return filter.View(call, module) is { View: var view } ? page with { SortBy = view.SortBy, Ascending = view.Ascending } : page;
    }

    /// <summary>Ids that are unknown are left out of the answer, as are records that the call's other parameters hide.</summary>
    private List<RecordRow> ByIds(
        ApiCall call, EmulatedModule module, long space, string[] ids, PageRequest page, Func<RecordRow, bool>? fits, long? since)
    {
        if (ids.Length > BatchBody.MaxRecords)
        {
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = BatchBody.MaxRecords, ["param_name"] = "ids" });
        }

        var names = new RecordNames(table, module, space, ExternalPaths.Read(call, module, catalog));
        if (Array.Exists(ids, names.IsBad)) throw Refusals.BadParameter("ids");
        IEnumerable<RecordRow> rows = table.Find(space, ids.Select(names.Find).OfType<long>().Distinct()).Where(Shows);
        rows = page.Ascending ? rows.OrderBy(Position) : rows.OrderByDescending(Position);
        return [.. rows.Skip((page.Page - 1) * page.PerPage).Take(page.PerPage + 1)];

        bool Shows(RecordRow row) =>
            (page.Converted ?? row.IsConverted) == row.IsConverted
            && (page.Approved ?? row.IsApproved) == row.IsApproved
            && (since is null || row.Modified > since)
            && fits?.Invoke(row) != false;

        (long, long) Position(RecordRow row) => (RecordPosition.Of(row, page.Order).Key, row.Id);
    }
}
