using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace LoginWithZoho;

/// <summary>Encodes what is put into a template, unless it is a piece of HTML itself.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(Html piece) => _text.Append(piece.Text);

    public void AppendFormatted(IEnumerable<Html> pieces) => _text.AppendJoin('\n', pieces);

    public void AppendFormatted(object? value) => _text.Append(WebUtility.HtmlEncode(Convert.ToString(value, CultureInfo.InvariantCulture)));

    public override string ToString() => _text.ToString();
}
