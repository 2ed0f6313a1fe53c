using System.Text.Json;
using CsCheck;

namespace Zcrm;

public sealed class CrmIdConverterTests
{
    [Fact]
    public void What_was_written_is_read_again() => Gen.Long[1, long.MaxValue].Sample(number =>
    {
        CrmId id = number;
        string json = JsonSerializer.Serialize(id);
        return json == $"\"{number}\"" && JsonSerializer.Deserialize<CrmId>(json) == id && JsonSerializer.Deserialize<CrmId>($"{number}") == id;
    });

    [Fact]
    public void No_id_is_null()
    {
        JsonSerializer.Serialize(default(CrmId)).ShouldBe("null");
        JsonSerializer.Deserialize<CrmId>("null").ShouldBe(default);
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_id_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<CrmId>(json)).Message.ShouldStartWith("An id has up to 19 digits");
}
