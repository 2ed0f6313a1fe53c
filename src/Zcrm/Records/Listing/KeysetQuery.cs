using System.Globalization;

namespace Zcrm;

/// <summary>Writes the query for the ids that follow a record in a list. Zoho wants criteria grouped in pairs.</summary>
internal static class KeysetQuery
{
    /// <summary>The condition that leaves out what a list leaves out by itself: leads that were converted. A query shows them.</summary>
    public static string? Hidden(string module) => module == "Leads" ? "Converted__s = 'false'" : null;

    public static string Write(string module, ListOrder order, ListMark after, string? condition, int limit)
    {
        string sign = order.Ascending ? ">" : "<";
        string behind = order.IsById
            ? $"id {sign} {after.Id}"
            : $"({order.Field} {sign} '{after.Key}' or ({order.Field} = '{after.Key}' and id {sign} {after.Id}))";
        string where = condition is null ? behind : $"({behind} and {condition})";
        string columns = order.IsById ? "id" : $"id, {order.Field}";
        string sorting = order.IsById ? $"id {order.Direction}" : $"{order.Field} {order.Direction}, id {order.Direction}";
        return string.Create(CultureInfo.InvariantCulture, $"select {columns} from {module} where {where} order by {sorting} limit {limit}");
    }
}
