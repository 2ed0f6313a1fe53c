using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>How queries are refused (reference 8.6).</summary>
internal static class QueryRefusals
{
    public static ApiRefusedException MissingClause(string clause) =>
        Refusals.Top("SYNTAX_ERROR", "missing clause", new JsonObject { ["clause"] = clause });

    public static ApiRefusedException Unexpected(QueryToken token) => Refusals.Top(
        "SYNTAX_ERROR", "unexpected token", new JsonObject { ["line"] = token.Line, ["column"] = token.Column, ["near"] = token.Text });

    public static ApiRefusedException UnknownOperator(string text) =>
        Refusals.Top("SYNTAX_ERROR", "operator not supported", new JsonObject { ["operator"] = text });

    public static ApiRefusedException NotSupported() => Refusals.Top("SYNTAX_ERROR", "given coql query not supported");

    public static ApiRefusedException Unreadable(string near) =>
        Refusals.Top("SYNTAX_ERROR", "error occured while parsing the query", new JsonObject { ["near"] = near });

    public static ApiRefusedException Column(string path, string? clause = null)
    {
        var details = new JsonObject { ["column_name"] = path };
        if (clause is not null) details["clause"] = clause;
        return Refusals.Top("INVALID_QUERY", "unsupported column", details);
    }

    /// <summary>A column that there is not, or that takes no such value.</summary>
    public static ApiRefusedException Criteria(QueryCriteria.Test test) => Refusals.Top(
        "INVALID_QUERY",
        "unsupported column in criteria",
        new JsonObject { ["cv_criteria"] = false, ["column_name"] = test.Path, ["value"] = test.Echo, ["operator"] = test.Operator });

    public static ApiRefusedException Operator(QueryCriteria.Test test) => Refusals.Top(
        "INVALID_QUERY",
        "Invalid query formed",
        new JsonObject { ["reason"] = "invalid operator found", ["column_name"] = test.Path, ["operator"] = test.Operator });

    public static ApiRefusedException LimitExceeded(int limit) =>
        Refusals.Top("LIMIT_EXCEEDED", "limit exceeded", new JsonObject { ["limit"] = limit });

    public static ApiRefusedException BadLimit(string text) =>
        Refusals.Top("INVALID_QUERY", "limit given seems to be invalid", new JsonObject { ["limit"] = text });

    public static ApiRefusedException ZeroLimit() => Refusals.Top("INVALID_DATA", "limit should be greater than 0");

    public static ApiRefusedException UnknownFunction(string column) => Refusals.Top(
        "INVALID_DATA", "invalid data", new JsonObject { ["reason"] = "unsupported aggregate function", ["column"] = column });

    public static ApiRefusedException Twice(SelectedColumn column)
    {
        var details = new JsonObject { ["column_name"] = column.Path };
        if (column.Aggregate is not null) details["aggregate"] = column.Aggregate;
        return Refusals.Top("DUPLICATE_DATA", column.Aggregate is null ? "duplicate select column" : "duplicate aggregate function", details);
    }

    public static ApiRefusedException EmptyAlias(SelectedColumn column) => Refusals.Top(
        "INVALID_ALIAS", "alias name cannot be an empty string", new JsonObject { ["alias"] = "", ["column_name"] = column.Path });

    public static ApiRefusedException SameAlias(string alias, IEnumerable<string> columns) => Refusals.Top(
        "DUPLICATE_ALIAS",
        "same alias cannot refer more than one column",
        new JsonObject { ["alias"] = alias, ["referred_columns"] = new JsonArray([.. columns.Select(column => (JsonNode)column)]) });

    public static ApiRefusedException Module() => Refusals.Top("INVALID_MODULE", "the given module is not supported in api");

    public static ApiRefusedException View(string id) =>
        Refusals.Top("INVALID_QUERY", "the cvid given seems to be invalid", new JsonObject { ["cvid"] = id });

    public static ApiRefusedException SubQueryColumns(int sequence, IEnumerable<string> columns) => Refusals.Top(
        "INVALID_QUERY",
        "invalid query formed",
        new JsonObject { ["sub_query_sequence"] = sequence, ["column_name"] = new JsonArray([.. columns.Select(column => (JsonNode)column)]) });

    public static ApiRefusedException SubQueryRows(int sequence, string comparison) => Refusals.Top(
        "INVALID_QUERY", "invalid query formed", new JsonObject { ["sub_query_sequence"] = sequence, ["operator"] = comparison });
}
