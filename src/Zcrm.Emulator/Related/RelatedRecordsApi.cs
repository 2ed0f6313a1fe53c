using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Reads the records that are related to a record (reference 11.3).</summary>
internal sealed class RelatedRecordsApi(
    MetadataCatalog catalog, RecordTable table, LinkTable links, RelatedRows rows, RelatedPage page, RecordRenderer renderer, RecordBin bin)
{
    private static readonly string[] Scopes = ["ZohoCRM.modules.{module}.READ"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "{module}/{id}/{list}", Scopes, List),
        new("GET", "{module}/{id}/{list}/{related}", Scopes, Get),
        new("GET", "{module}/deleted/{id}/{list}", Scopes, ListOfDeleted),
    ];

    private ValueTask<ApiAnswer> List(ApiCall call) => ValueTask.FromResult(Page(call, RelatedCall.Read(call, catalog, table)));

    private ValueTask<ApiAnswer> ListOfDeleted(ApiCall call) => ValueTask.FromResult(Page(call, RelatedCall.ReadDeleted(call, catalog, table, bin)));

    private ApiAnswer Page(ApiCall call, RelatedCall related) =>
        page.Write(call, related.Module, rows.Ids(call, related.List, related.Parent), Links(related));

    /// <summary>A record that is not related is answered as one that is not there.</summary>
    private ValueTask<ApiAnswer> Get(ApiCall call)
    {
        RelatedCall related = RelatedCall.Read(call, catalog, table);
        if (!RecordId.TryParse(call.Path["related"], out long id)) throw UnknownRelated();
        bool isRelated = rows.Ids(call, related.List, related.Parent).Contains(id);
        if (!isRelated || table.Find(table.Space(call.Org.Id, related.Module.ApiName), id) is not { } row) return ValueTask.FromResult(ApiAnswer.NoContent);
        string[]? names = RecordCall.Names(call, "fields");
        ApiAnswer answer = renderer.Render(RecordContext.Of(call), related.Module, [row], names, null);
        return ValueTask.FromResult(Links(related) is { } held ? LinkAttributes.Add(answer, held, names) : answer);
    }

    public static ApiRefusedException UnknownRelated() =>
        Refusals.Top("INVALID_DATA", "the related id given seems to be invalid", new JsonObject { ["resource_path_index"] = 3 });

    private Dictionary<long, JsonObject>? Links(RelatedCall related) => related.List.Link is null ? null : links.Of(related.List, related.Parent);
}
