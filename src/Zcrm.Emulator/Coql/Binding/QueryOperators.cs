namespace Zcrm.Emulator;

/// <summary>Which operators each kind of value knows (reference 8.3).</summary>
internal static class QueryOperators
{
    private static readonly string[] Text = ["=", "!=", "like", "not like", "in", "not in", "is null", "is not null"];
    private static readonly string[] Reference = ["=", "!=", "in", "not in", "is null", "is not null"];
    private static readonly string[] Ordered = ["=", "!=", ">", ">=", "<", "<=", "between", "not between", "in", "not in", "is null", "is not null"];
    private static readonly string[] Flag = ["="];
    private static readonly string[] Image = ["=", "in", "is null", "is not null"];

    public static IReadOnlyList<string> Of(QueryValueKind kind) => kind switch
    {
        QueryValueKind.Text or QueryValueKind.Choices => Text,
        QueryValueKind.Number or QueryValueKind.Date or QueryValueKind.Instant or QueryValueKind.Id => Ordered,
        QueryValueKind.Flag => Flag,
        QueryValueKind.Record or QueryValueKind.User or QueryValueKind.Layout => Reference,
        QueryValueKind.Image => Image,
        _ => [],
    };
}
