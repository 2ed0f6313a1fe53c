using System.Text;
using System.Text.Encodings.Web;
using CsCheck;

namespace Zcrm.Bulk;

public sealed class JsonEscapesTests
{
    private static readonly string[] Parts = ["a", "ü", "😀", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f"];
    private static readonly Gen<string> Marked = Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 12].Select(parts => string.Concat(parts));

    [Fact]
    public void Text_with_short_marks_is_decoded_to_itself() => Marked.Sample(text =>
    {
        byte[] inner = Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text));
        byte[] target = new byte[inner.Length];

        return !JsonEscapes.AreShort(inner) || Encoding.UTF8.GetString(target, 0, JsonEscapes.Decode(inner, target)) == text;
    });

    [Fact]
    public void A_character_by_its_number_is_none_of_them() => JsonEscapes.AreShort("a\\u0041"u8).ShouldBeFalse();
}
