using System.Text;

namespace Zcrm;

public sealed class DamagedTextTests
{
    [Fact]
    public void Half_an_emoji_is_shown_as_a_replacement_character_and_the_rest_stays()
    {
        CrmObject lead = CrmObject.Parse("""{"Description":"Thanks \ud83d","Tags":["a\ud83d","b"],"Last_Name":"Ito"}""");
        lead.Get<string>("Description").ShouldBe("Thanks \uFFFD");
        lead["Description"].ShouldBe("Thanks \uFFFD");
        lead.Get<IReadOnlyList<string>>("Tags").ShouldBe(["a\uFFFD", "b"]);
        lead.Get<string>("Last_Name").ShouldBe("Ito");
    }

    [Fact]
    public void Half_an_emoji_in_a_name_is_no_reason_to_lose_the_object() =>
        CrmObject.Parse("""{"a\ud83d":1,"b":2}""").Get<int>("b").ShouldBe(2);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_replaced()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("""{"Città":"Forlì"}""");
        CrmObject read = JsonAnswer.Parse(latin1, response: null).Root;
        read.Names.ShouldBe(["Citt\uFFFD"]);
        read.Get<string>("Citt\uFFFD").ShouldBe("Forl\uFFFD");
    }

    [Theory]
    [InlineData(""" "\"\\\/\b\f\n\r\t" """, "\"\\/\b\f\n\r\t")]
    [InlineData(""" "\u00e9\uD83D\uDE00x" """, "é😀x")]
    [InlineData(""" "日本\u8a9e" """, "日本語")]
    public void Every_escape_is_read(string json, string text) => CrmObject.Parse($$"""{"a":{{json}}}""").Get<string>("a").ShouldBe(text);

    [Fact]
    public void An_error_in_another_encoding_is_read()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("""{"code":"NO_PERMISSION","details":{},"message":"non autorisé","status":"error"}""");
        ErrorBody.TryRead(latin1).ShouldNotBeNull().Message.ShouldBe("non autoris\uFFFD");
    }

    [Fact]
    public void An_error_after_a_byte_order_mark_is_read() =>
        ErrorBody.TryRead((byte[])[0xEF, 0xBB, 0xBF, .. """{"code":"NO_PERMISSION"}"""u8]).ShouldNotBeNull().Code.ShouldBe(CrmErrorCode.NoPermission);
}
