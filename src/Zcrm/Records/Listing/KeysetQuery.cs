using System.Globalization;

namespace Zcrm;

/// <summary>Writes the query for the ids that follow a record in a list. Zoho wants criteria grouped in pairs.</summary>
internal static class KeysetQuery
{
    /// <summary>The condition that makes a query give what the list gives: it shows converted leads unless told otherwise, and has no "modified since".</summary>
    public static string? Condition(string module, ListRecordsOptions options)
    {
        string? converted = module != "Leads" ? null : options.Converted switch
        {
            Inclusion.Include => null,
            Inclusion.Only => "Converted__s = 'true'",
            _ => "Converted__s = 'false'",
        };
        string? changed = options.ModifiedSince is { } since ? $"Modified_Time > '{CrmRequest.Time(since)}'" : null;
        return converted is not null && changed is not null ? $"({converted} and {changed})" : converted ?? changed;
    }

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
