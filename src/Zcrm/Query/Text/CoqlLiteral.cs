using System.Collections;
using System.Globalization;
using System.Text;

namespace Zcrm;

/// <summary>Writes .NET values as COQL values. Whatever a text holds, it stays within its quotes.</summary>
internal static class CoqlLiteral
{
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <param name="value">The value.</param>
    /// <param name="sign">How a field is compared with it.</param>
    /// <exception cref="ArgumentException">The value has no form in a query.</exception>
    public static string Of(object? value, string sign = "=") => value switch
    {
        string text => Quote(text),
        bool flag => flag ? "'true'" : "'false'",
        sbyte or short or int or long or byte or ushort or uint or ulong => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        float or double => OfFloat(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        CrmId { IsEmpty: false } id => $"'{id}'",
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"'{date:O}'"),
        DateTimeOffset time => WholeSeconds.Fit(time, sign).ToString("\\'yyyy-MM-dd'T'HH:mm:sszzz\\'", CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Utc } time => Of(new DateTimeOffset(time), sign),
        Guid guid => Quote(guid.ToString()),
        Enum choice => Quote(choice.ToString()),
        CrmReference { Id.IsEmpty: false } reference => Of(reference.Id),
        CrmRecord { Id.IsEmpty: false } record => Of(record.Id),
        null => throw new ArgumentException("A query compares nothing with null; write \"is null\" or \"is not null\" behind the field instead."),
        DateTime => throw new ArgumentException("A DateTime without a known offset could be any of 24 hours; use a DateTimeOffset, or a DateOnly for a date field."),
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no form in a query; use text, numbers, bool, dates, ids, or a list of them."),
    };

    /// <summary>Writes the value that comes next in a query's text.</summary>
    /// <exception cref="ArgumentException">The value has no form there.</exception>
    public static string Of(object? value, StringBuilder before) => Of(value, WholeSeconds.AreMissedBy(value) ? WholeSeconds.SignBehind(before) : "=");

    /// <summary>Writes the values of a list with commas between them, without brackets.</summary>
    /// <exception cref="ArgumentException">The list is empty, or a value of it has no form.</exception>
    public static string OfList(IEnumerable values)
    {
        var texts = new List<string>();
        foreach (object? value in values) texts.Add(Of(value));
        if (texts.Count == 0) throw new ArgumentException("The list of values is empty, which COQL cannot express; nothing can be in it, so there is no need to ask.");
        return string.Join(", ", texts);
    }

    private static string OfFloat(double number) => double.IsFinite(number)
        ? number.ToString("0.#################", CultureInfo.InvariantCulture)
        : throw new ArgumentException("A number that is not finite has no form in a query.");
}
