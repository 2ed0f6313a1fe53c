using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Zcrm;

/// <summary>A COQL query written as an interpolated string: every value is escaped by its type, so that data stays data.</summary>
/// <remarks>
/// <c>$"select Last_Name from Leads where Email = {email} and Rating in {ratings}"</c>. Values stand without quotes of their own. With the format
/// <c>name</c>, as in <c>{field:name}</c>, a text is the name of a module or field and may be nothing else.
/// </remarks>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref struct CoqlInterpolation
{
    private readonly StringBuilder _text;
    private bool _isQuoted;

    /// <summary>Used by the compiler.</summary>
    /// <param name="literalLength">How long the fixed parts are.</param>
    /// <param name="formattedCount">How many values there are.</param>
    public CoqlInterpolation(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    /// <summary>Used by the compiler: a fixed part.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (char letter in value) _isQuoted ^= letter == '\'';
        _text.Append(value);
    }

    /// <summary>Used by the compiler: a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format"><c>name</c> for names of modules and fields; else null.</param>
    /// <exception cref="ArgumentException">The value has no form in a query, or stands in quotes.</exception>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        if (_isQuoted) throw new ArgumentException("A value stands between quotes of the query; leave out the quotes around it, they are added where they belong.", nameof(value));
        switch (format)
        {
            case null:
                _text.Append(value is IEnumerable list and not (string or CrmObject) ? OfList(list) : CoqlLiteral.Of(value, _text));
                break;
            case "name":
                _text.Append(CoqlNames.Check(value as string));
                break;
            default:
                throw new ArgumentException($"A value of a query has no format '{format}'; only 'name' is known, for names of modules and fields.", nameof(format));
        }
    }

    internal readonly string Build() => _text.ToString();

    private readonly string OfList(IEnumerable list)
    {
        string values = CoqlLiteral.OfList(list);
        int last = _text.Length - 1;
        while (last >= 0 && char.IsWhiteSpace(_text[last])) last--;
        return last >= 0 && _text[last] == '(' ? values : $"({values})";
    }
}
