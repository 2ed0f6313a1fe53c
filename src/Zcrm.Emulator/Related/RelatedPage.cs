using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes a page of related records, by the rules of lists of records (reference 5.2, 11.3).</summary>
internal sealed class RelatedPage(RecordTable table, RecordRenderer renderer)
{
    /// <param name="call">The call, with its page and fields.</param>
    /// <param name="module">The module whose records are listed.</param>
    /// <param name="ids">Which records.</param>
    /// <param name="links">What the links hold; null where there are none.</param>
    public ApiAnswer Write(ApiCall call, EmulatedModule module, IReadOnlyCollection<long> ids, IReadOnlyDictionary<long, JsonObject>? links = null)
    {
        string[]? names = ListFields.Read(call);
        PageRequest page = PageRequest.Read(call, module);
        long? since = RecordCall.Time(call, "If-Modified-Since")?.ToUnixTimeSeconds();
        List<RecordRow> rows = table.Scan(table.Space(call.Org.Id, module.ApiName), page.Scan(since) with { Among = Chosen(call, ids) });
        bool isMore = rows.Count > page.PerPage;
        if (isMore) rows.RemoveAt(page.PerPage);
        if (page.IsBackward) rows.Reverse();
        if (rows.Count == 0) return since is null ? ApiAnswer.NoContent : ApiAnswer.NotModified;
        ApiAnswer answer = renderer.Render(RecordContext.Of(call), module, rows, names, Info(call, page, rows, page.IsBackward || isMore));
        return links is null ? answer : LinkAttributes.Add(answer, links, names);
    }

    private static IReadOnlyCollection<long> Chosen(ApiCall call, IReadOnlyCollection<long> ids) => RecordCall.Names(call, "ids") is not { } named
        ? ids
        : [.. ids.Intersect(named.Select(id => RecordId.TryParse(id, out long number) ? number : throw Refusals.BadParameter("ids")))];

    /// <summary>As with lists of records, but without what only those have.</summary>
    private static JsonObject Info(ApiCall call, PageRequest page, List<RecordRow> rows, bool isMore)
    {
        JsonObject info = PageInfo.Write(call, page, rows, isMore);
        foreach (string name in (string[])["call", "email", "sort_by", "sort_order"]) info.Remove(name);
        return info;
    }
}
