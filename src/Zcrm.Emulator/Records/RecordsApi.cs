using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads records: page by page, by their ids, and one alone (reference 5.2).</summary>
internal sealed class RecordsApi(MetadataCatalog catalog, RecordTable table, RecordRenderer renderer)
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
        long id = RecordCall.Id(call);
        if (table.Find(table.Space(call.Org.Id, module.ApiName), id) is not { } row) return ValueTask.FromResult(Unknown(call));
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
        CustomViewParameter.Check(call, "sort_by");
        var page = PageRequest.Read(call, module);
        long? since = RecordCall.Time(call, "If-Modified-Since")?.ToUnixTimeSeconds();
        long space = table.Space(call.Org.Id, module.ApiName);
        List<RecordRow> rows = RecordCall.Names(call, "ids") is { } ids ? ByIds(space, ids, page) : table.Scan(space, page.Scan(since));
        bool isMore = rows.Count > page.PerPage;
        if (isMore) rows.RemoveAt(page.PerPage);
        if (page.IsBackward) rows.Reverse();
        if (rows.Count == 0) return ValueTask.FromResult(since is null ? ApiAnswer.NoContent : ApiAnswer.NotModified);
        JsonObject info = PageInfo.Write(call, page, rows, page.IsBackward || isMore);
        return ValueTask.FromResult(renderer.Render(RecordContext.Of(call), module, rows, names, info));
    }

    /// <summary>Ids that are unknown are left out of the answer.</summary>
    private List<RecordRow> ByIds(long space, string[] ids, PageRequest page)
    {
        if (ids.Length > BatchBody.MaxRecords)
        {
            throw Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = BatchBody.MaxRecords, ["param_name"] = "ids" });
        }

        IEnumerable<long> known = ids.Select(id => RecordId.TryParse(id, out long number) ? number : throw Refusals.BadParameter("ids")).Distinct();
        IEnumerable<RecordRow> rows = table.Find(space, known);
        rows = page.Ascending ? rows.OrderBy(Position) : rows.OrderByDescending(Position);
        return [.. rows.Skip((page.Page - 1) * page.PerPage).Take(page.PerPage + 1)];

        (long, long) Position(RecordRow row) => (RecordPosition.Of(row, page.Order).Key, row.Id);
    }
}
