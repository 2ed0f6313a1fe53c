using System.Globalization;
using System.Text;

namespace Zcrm;

/// <summary>Writes a query as text, its conditions bracketed in pairs as Zoho demands.</summary>
internal static class CoqlWriter
{
    private const int UsualLength = 512;
    private static readonly CoqlTest EveryRecord = new("id", "is not", "null", Values: 0);
    private static readonly CoqlTest NoRecord = new("id", "is", "null", Values: 0);

    public static string Write(CoqlSelect query, long? limit = null, long? offset = null)
    {
        var text = new StringBuilder(UsualLength).Append("select ");
        WriteColumns(text, query.Columns);
        text.Append(" from ").Append(query.Source).Append(" where ");

        // Zoho takes no query without a condition.
        WriteCondition(text, query.Where switch { CoqlAlways => EveryRecord, CoqlNever => NoRecord, _ => query.Where }, isOutermost: true);
        if (query.GroupBy.Count > 0) text.Append(" group by ").AppendJoin(", ", query.GroupBy.Select(Name));
        if (query.OrderBy.Count > 0) text.Append(" order by ").AppendJoin(", ", query.OrderBy.Select(order => Name(order.Column) + (order.Descending ? " desc" : " asc")));
        WriteLimit(text, limit ?? query.Limit, offset ?? query.Offset);
        return text.ToString();
    }

    private static void WriteColumns(StringBuilder text, IReadOnlyList<CoqlColumn> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            CoqlColumn column = columns[i];
            if (i > 0) text.Append(", ");
            if (column.Aggregate is null) text.Append(Name(column.Path));
            else text.Append(column.Aggregate).Append('(').Append(Name(column.Path)).Append(')');
            if (column.Alias is not null) text.Append(" as ").Append(CoqlLiteral.Quote(column.Alias));
        }
    }

    private static void WriteCondition(StringBuilder text, CoqlCondition condition, bool isOutermost)
    {
        if (condition is CoqlTest test)
        {
            text.Append(Name(test.Column)).Append(' ').Append(test.Operator).Append(' ').Append(test.Operand);
            return;
        }

        var branch = (CoqlBranch)condition;
        if (!isOutermost) text.Append('(');
        WriteCondition(text, branch.Left, isOutermost: false);
        text.Append(' ').Append(branch.Joint).Append(' ');
        WriteCondition(text, branch.Right, isOutermost: false);
        if (!isOutermost) text.Append(')');
    }

    private static void WriteLimit(StringBuilder text, long? limit, long offset)
    {
        if (limit is null) return;
        text.Append(" limit ");
        if (offset > 0) text.Append(offset.ToString(CultureInfo.InvariantCulture)).Append(", ");
        text.Append(limit.Value.ToString(CultureInfo.InvariantCulture));
    }

    // Names with an arrow have to stand in quotes.
    private static string Name(string path) => path.Contains("->", StringComparison.Ordinal) ? CoqlLiteral.Quote(path) : path;
}
