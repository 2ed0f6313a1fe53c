using System.Globalization;

namespace Zcrm;

/// <summary>Writes the query for the ids that follow a record in a list. Zoho wants criteria grouped in pairs.</summary>
internal static class KeysetQuery
{
    /// <summary>The version of the API since which queries know custom views.</summary>
    public const string FirstVersionOfViews = "v7";

    /// <summary>What is queried: a module, or those of its records that a custom view shows.</summary>
    public static string Source(string module, CrmId? view) => view is { } id ? $"{module}#{id}" : module;

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

    /// <param name="source">What is queried.</param>
    /// <param name="order">The list's order.</param>
    /// <param name="after">The record behind which it goes on; null: from the beginning.</param>
    /// <param name="condition">What the records must fulfil; null: nothing.</param>
    /// <param name="limit">How many ids are asked for.</param>
    public static string Write(string source, ListOrder order, ListMark? after, string? condition, int limit)
    {
        string behind = after is null ? "id is not null" : Behind(order, after);
        string where = condition is null ? behind : $"({behind} and {condition})";
        string columns = order.IsById ? "id" : $"id, {order.Field}";
        string sorting = order.IsById ? $"id {order.Direction}" : $"{order.Field} {order.Direction}, id {order.Direction}";
        return string.Create(CultureInfo.InvariantCulture, $"select {columns} from {source} where {where} order by {sorting} limit {limit}");
    }

    private static string Behind(ListOrder order, ListMark after)
    {
        string sign = order.Ascending ? ">" : "<";
        if (order.IsById) return $"id {sign} {after.Id}";
        string time = CrmRequest.Time(after.Time!.Value);
        return $"({order.Field} {sign} '{time}' or ({order.Field} = '{time}' and id {sign} {after.Id}))";
    }
}
