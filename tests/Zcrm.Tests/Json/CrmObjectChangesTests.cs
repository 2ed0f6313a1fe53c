namespace Zcrm;

public sealed class CrmObjectChangesTests
{
    [Fact]
    public void Only_what_was_set_counts_as_changed_and_null_is_a_value()
    {
        CrmRecord lead = Record("""{"id":"17","City":"Kyoto","Phone":"1"}""");
        lead.IsChanged.ShouldBeFalse();

        lead["Phone"] = null;
        lead["Rating"] = "Hot";

        lead.ChangedNames.ShouldBe(["Phone", "Rating"]);
        lead.IsNull("Phone").ShouldBeTrue();
        lead.ToJson().ShouldBe("""{"id":"17","City":"Kyoto","Phone":null,"Rating":"Hot"}""");
    }

    [Fact]
    public void The_id_is_no_change() => new CrmRecord { Id = 17 }.IsChanged.ShouldBeFalse();

    [Fact]
    public void A_change_in_a_nested_object_is_a_change_of_its_parent()
    {
        CrmObject quote = CrmObject.Parse("""{"Account":{"id":"1","name":"A"},"Items":[{"id":"2","Quantity":1},{"id":"3","Quantity":1}]}""");

        quote.GetObjects("Items")[1]["Quantity"] = 5;

        quote.ChangedNames.ShouldBe(["Items"]);
        quote.ToJson().ShouldBe("""{"Account":{"id":"1","name":"A"},"Items":[{"id":"2","Quantity":1},{"id":"3","Quantity":5}]}""");
    }

    [Fact]
    public void Unset_takes_one_change_back()
    {
        CrmObject lead = CrmObject.Parse("""{"City":"Kyoto","Owner":{"id":"1"}}""");
        lead["City"] = "Osaka";
        lead["Fax"] = "1";
        lead.GetObject("Owner")!["id"] = "2";

        lead.Unset("City").ShouldBeTrue();
        lead.Unset("Fax").ShouldBeTrue();
        lead.Unset("Owner").ShouldBeTrue();
        lead.Unset("Absent").ShouldBeFalse();

        lead.IsChanged.ShouldBeFalse();
        lead.ToJson().ShouldBe("""{"City":"Kyoto","Owner":{"id":"1"}}""");
    }

    [Fact]
    public void Accepting_makes_the_present_state_the_original_one()
    {
        CrmObject lead = CrmObject.Parse("""{"City":"Kyoto","Owner":{"id":"1"}}""");
        lead["City"] = "Osaka";
        lead.GetObject("Owner")!["id"] = "2";

        lead.AcceptChanges();
        lead["City"] = "Nara";
        lead.RejectChanges();

        lead.IsChanged.ShouldBeFalse();
        lead.ToJson().ShouldBe("""{"City":"Osaka","Owner":{"id":"2"}}""");
    }

    [Fact]
    public void What_is_set_is_copied()
    {
        List<string> languages = ["en"];
        CrmObject owner = CrmObject.Parse("""{"id":"1"}""");
        var lead = new CrmObject { ["Langs"] = languages, ["Owner"] = owner };

        languages.Add("ta");
        owner["id"] = "2";

        lead.ToJson().ShouldBe("""{"Langs":["en"],"Owner":{"id":"1"}}""");
    }

    [Fact]
    public void Every_kind_of_value_has_one_JSON_form()
    {
        var record = new CrmObject
        {
            ["text"] = "Åsa \"x\"",
            ["flag"] = true,
            ["whole"] = 42,
            ["exact"] = 10.50m,
            ["id"] = (CrmId)"5540200000000701123",
            ["time"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(-3)),
            ["utc"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["date"] = new DateOnly(2026, 1, 2),
            ["clock"] = new TimeOnly(8, 5),
            ["list"] = new object?[] { 1, "a", null },
            ["map"] = new Dictionary<string, object?> { ["id"] = "1" },
            ["nothing"] = null,
        };

        record.ToJson().ShouldBe(
            """{"text":"Åsa \"x\"","flag":true,"whole":42,"exact":10.50,"id":"5540200000000701123","time":"2026-01-02T03:04:05-03:00","utc":"2026-01-02T03:04:05+00:00","""
            + """ "date":"2026-01-02","clock":"08:05","list":[1,"a",null],"map":{"id":"1"},"nothing":null}""".TrimStart());
    }

    public static IEnumerable<object[]> Unwritable =>
    [
        [double.NaN],
        [float.PositiveInfinity],
        [new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)],
        [default(CrmId)],
        [new Version(1, 0)],
        [new Dictionary<int, string> { [1] = "a" }],
    ];

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void What_Zoho_cannot_read_is_refused_and_nothing_is_set(object value)
    {
        var record = new CrmObject();

        Should.Throw<ArgumentException>(() => record["Field"] = value).Message.ShouldContain("'Field'");

        record.Names.ShouldBeEmpty();
    }

    private static CrmRecord Record(string json) =>
        JsonAnswer.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"data":[{{json}}]}"""), null).GetRecords("data", () => new CrmRecord { Module = "Leads" })[0];
}
