using System.Globalization;

namespace Zcrm.Emulator;

/// <summary>Reads the values of a query as the column's type has them (reference 8.2), in the form of its key.</summary>
internal static class QueryLiteral
{
    /// <returns>The key; null when the text is no value of this type.</returns>
    public static object? Key(QueryValueKind kind, string text) => kind switch
    {
        QueryValueKind.Text or QueryValueKind.Choices or QueryValueKind.Image => FoldedText.Of(text),
        QueryValueKind.Number => NumberKey.Of(text),
        QueryValueKind.Date => CrmTime.TryParseDate(text, out _) ? text : null,
        QueryValueKind.Instant => CrmTime.TryParse(text, out DateTimeOffset time) ? CrmTime.Store(time) : null,
        QueryValueKind.Flag when text.Equals("true", StringComparison.OrdinalIgnoreCase) => 1L,
        QueryValueKind.Flag when text.Equals("false", StringComparison.OrdinalIgnoreCase) => 0L,
        QueryValueKind.Record or QueryValueKind.User or QueryValueKind.Layout or QueryValueKind.Id =>
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null,
        _ => null,
    };
}
