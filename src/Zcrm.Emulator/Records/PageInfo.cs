using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Writes what stands beside a page of records: its place, and the tokens of its neighbours (reference 5.2).</summary>
internal static class PageInfo
{
    public static JsonObject Write(ApiCall call, PageRequest page, List<RecordRow> rows, bool isMore)
    {
        int before = page.Token?.RowsBefore ?? (page.Page - 1) * page.PerPage;
        DateTimeOffset expiry = call.Now + call.Rules.PageTokenLifetime;
        string? next = isMore ? Token(call, page, rows[^1], page.Page + 1, before + rows.Count, false, expiry) : null;
        string? previous = page.Page > 1 ? Token(call, page, rows[0], page.Page - 1, Math.Max(0, before - page.PerPage), true, expiry) : null;
        return new JsonObject
        {
            ["call"] = false,
            ["per_page"] = page.PerPage,
            ["next_page_token"] = next,
            ["count"] = rows.Count,
            ["sort_by"] = page.SortBy,
            ["page"] = page.Page,
            ["previous_page_token"] = previous,
            ["page_token_expiry"] = next is null && previous is null ? null : CrmTime.Show(expiry, call.User.UtcOffset),
            ["sort_order"] = page.Ascending ? "asc" : "desc",
            ["email"] = false,
            ["more_records"] = isMore,
        };
    }

    private static string Token(ApiCall call, PageRequest page, RecordRow edge, int number, int rowsBefore, bool backward, DateTimeOffset expiry)
    {
        RecordPosition position = RecordPosition.Of(edge, page.Order);
        string binding = PageTokens.Binding(call);
        return PageTokens.Write(new PageToken(number, rowsBefore, position.Key, position.Id, backward, expiry.ToUnixTimeSeconds(), binding), call);
    }
}
