using System.Text.Json;
using Zcrm.Modules;

namespace Zcrm;

public sealed class CrmObjectConverterTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new CrmObjectConverter() } };

    [Fact]
    public void A_record_is_written_as_what_it_is_with_what_was_set()
    {
        var lead = new Lead { Id = 554000000000000001, ["Last_Name"] = "Ito", ["Tag"] = null };
        JsonSerializer.Serialize(lead, Options).ShouldBe(lead.ToJson());
        JsonSerializer.Serialize<object>(lead, Options).ShouldBe(lead.ToJson());
        JsonSerializer.Serialize(new { lead }, Options).ShouldBe($$"""{"lead":{{lead.ToJson()}}}""");
        JsonSerializer.Serialize<CrmRecord?[]>([lead, null], Options).ShouldBe($"[{lead.ToJson()},null]");
        lead.ToJson().ShouldContain("\"id\":\"554000000000000001\"");
    }

    [Fact]
    public void A_record_is_not_read() =>
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<Lead>("{}", Options)).Message.ShouldContain("Lead is not read from JSON");
}
