using System.Text.Json;

namespace Zcrm;

public sealed class CrmObjectReadingTests
{
    [Fact]
    public void Absent_null_and_value_are_three_things()
    {
        CrmObject lead = CrmObject.Parse("""{"Phone":null,"City":"Kyoto"}""");

        (lead.Has("Fax"), lead.IsNull("Fax"), lead["Fax"]).ShouldBe((false, false, null));
        (lead.Has("Phone"), lead.IsNull("Phone"), lead["Phone"]).ShouldBe((true, true, null));
        (lead.Has("City"), lead.IsNull("City"), lead["City"]).ShouldBe((true, false, "Kyoto"));
    }

    [Fact]
    public void An_id_of_19_digits_is_text_number_and_id()
    {
        CrmObject record = CrmObject.Parse("""{"id":"5540200000000701123","other":5540200000000701123}""");

        record.Get<string>("id").ShouldBe("5540200000000701123");
        record.Get<long>("id").ShouldBe(5540200000000701123);
        record.Get<CrmId>("id").ShouldBe((CrmId)"5540200000000701123");
        record.Get<string>("other").ShouldBe("5540200000000701123");
        record.Get<CrmId>("other").ShouldBe(record.Get<CrmId>("id"));
    }

    [Theory]
    [InlineData("10.50", "10.50")]
    [InlineData("\"10.50\"", "10.50")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("1.5e3", "1500")]
    public void Decimals_are_exact_to_the_last_digit(string json, string expected) =>
        CrmObject.Parse($$"""{"Amount":{{json}}}""").Get<decimal>("Amount").ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1234567890123456789012345678.55")]
    public void A_number_with_more_digits_than_a_decimal_holds_is_refused_rather_than_rounded(string json)
    {
        CrmObject deal = CrmObject.Parse($$"""{"Amount":{{json}}}""");

        Should.Throw<ZcrmDataException>(() => deal.Get<decimal>("Amount")).Field.ShouldBe("Amount");
        deal.Get<string>("Amount").ShouldBe(json);
        deal["Amount"].ShouldBeOfType<double>();
    }

    [Fact]
    public void Times_keep_their_offset()
    {
        DateTimeOffset? time = CrmObject.Parse("""{"Created_Time":"2026-03-29T01:30:00+05:30"}""").Get<DateTimeOffset?>("Created_Time");

        time.ShouldBe(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(5.5)));
        time!.Value.Offset.ShouldBe(TimeSpan.FromHours(5.5));
    }

    [Theory]
    [InlineData("\"2026-03-29T01:30:00\"")]
    [InlineData("\"2026-03-29\"")]
    [InlineData("\"soon\"")]
    [InlineData("17")]
    public void A_time_without_an_offset_is_not_guessed(string json) =>
        Should.Throw<ZcrmDataException>(() => CrmObject.Parse($$"""{"At":{{json}}}""").Get<DateTimeOffset>("At"));

    [Fact]
    public void Dates_and_clock_times_are_read_exactly()
    {
        CrmObject record = CrmObject.Parse("""{"Closing_Date":"2026-02-28","From":"08:05","To":"17:45:30"}""");

        record.Get<DateOnly>("Closing_Date").ShouldBe(new DateOnly(2026, 2, 28));
        record.Get<TimeOnly>("From").ShouldBe(new TimeOnly(8, 5));
        record.Get<TimeOnly?>("To").ShouldBe(new TimeOnly(17, 45, 30));
    }

    [Fact]
    public void A_field_of_an_unexpected_type_hurts_only_who_reads_it_and_its_value_is_not_shown()
    {
        CrmObject record = CrmObject.Parse("""{"Amount":"private words","City":"Kyoto"}""");

        ZcrmDataException exception = Should.Throw<ZcrmDataException>(() => record.Get<decimal>("Amount"));

        exception.Message.ShouldBe("Field 'Amount' was read as Decimal, but it holds text that is not one.");
        record.TryGet("Amount", out decimal _).ShouldBeFalse();
        record.Get<string>("City").ShouldBe("Kyoto");
    }

    [Fact]
    public void Nothing_is_no_value_of_a_type_without_null()
    {
        CrmObject record = CrmObject.Parse("""{"Amount":null}""");

        record.Get<decimal?>("Amount").ShouldBeNull();
        Should.Throw<ZcrmDataException>(() => record.Get<decimal>("Amount")).Message.ShouldContain("Decimal?");
        Should.Throw<ZcrmDataException>(() => record.Get<int>("Absent")).Message.ShouldContain("nothing");
    }

    [Fact]
    public void The_indexer_gives_the_type_that_fits()
    {
        CrmObject record = CrmObject.Parse("""{"a":1,"b":1.10,"c":true,"d":"\u00e9\n","e":{"x":1},"f":[{"x":1}],"g":["a",2,null],"h":1e300,"i":[]}""");

        record["a"].ShouldBe(1L);
        record["b"].ShouldBe(1.10m);
        record["c"].ShouldBe(true);
        record["d"].ShouldBe("é\n");
        record["e"].ShouldBeOfType<CrmObject>()["x"].ShouldBe(1L);
        record["f"].ShouldBeAssignableTo<IReadOnlyList<CrmObject>>()![0]["x"].ShouldBe(1L);
        record["g"].ShouldBe(new List<object?> { "a", 2L, null });
        record["h"].ShouldBe(1e300);
        record["i"].ShouldBe(new List<object?>());
    }

    [Fact]
    public void Nested_objects_and_lists_of_text_are_read_as_what_they_are()
    {
        CrmObject record = CrmObject.Parse("""{"Owner":{"id":"1","name":"Anna"},"Tag":[{"name":"a"},{"name":"b"}],"Langs":["en","ta"],"None":null}""");

        record.GetObject<CrmReference>("Owner")!.Name.ShouldBe("Anna");
        record.GetObject("Owner").ShouldBeSameAs(record.GetObject("Owner"));
        record.GetObjects("Tag").Select(tag => tag.Get<string>("name")).ShouldBe(["a", "b"]);
        record.Get<IReadOnlyList<string>>("Langs").ShouldBe(["en", "ta"]);
        record.GetJson("Langs").ValueKind.ShouldBe(JsonValueKind.Array);
        record.GetObject("None").ShouldBeNull();
        record.GetObjects("Absent").ShouldBeEmpty();
        Should.Throw<ZcrmDataException>(() => record.GetObject("Langs"));
        Should.Throw<ZcrmDataException>(() => record.Get<string[]>("Tag"));
    }

    [Fact]
    public void Of_a_name_that_stands_twice_the_last_counts_once()
    {
        CrmObject record = CrmObject.Parse("""{"a":1,"b":2,"a":3}""");

        record["a"].ShouldBe(3L);
        record.Names.ShouldBe(["b", "a"]);
        record.ToJson().ShouldBe("""{"b":2,"a":3}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":1")]
    [InlineData("{} {}")]
    public void What_is_not_one_object_is_refused(string json) => Should.Throw<JsonException>(() => CrmObject.Parse(json));

    [Fact]
    public void Printing_shows_names_and_no_values()
    {
        CrmObject.Parse("""{"Last_Name":"Secretive","Email":"s@example.com"}""").ToString().ShouldBe("CrmObject {Last_Name, Email}");
        CrmObject.Parse<CrmTag>("""{"id":"17","name":"Secretive"}""").ToString().ShouldBe("CrmTag 17 {id, name}");
        CrmObject.Parse("""{"id":"17","name":"Secretive"}""").ToString().ShouldBe("CrmObject 17 {id, name}");
        new CrmRecord { Module = "Leads", Id = 17, ["Last_Name"] = "Secretive" }.ToString().ShouldBe("Leads 17 {id, Last_Name}");
    }

    [Fact]
    public void A_type_that_no_field_has_is_refused_with_the_way_out() =>
        Should.Throw<NotSupportedException>(() => CrmObject.Parse("""{"a":"2026-01-01"}""").Get<DateTime>("a")).Message.ShouldContain("DateTime");

    [Fact]
    public async Task Any_number_of_threads_read_one_object_at_once()
    {
        CrmObject record = CrmObject.Parse("""{"Owner":{"id":"1"},"Tag":[{"name":"a"}],"City":"Kyoto"}""");

        object?[][] reads = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(
            () => new object?[] { record.GetObject("Owner"), record["Tag"], record["City"] }, TestContext.Current.CancellationToken)));

        reads.Select(read => read[0]).Distinct().Count().ShouldBe(1);
        reads.Select(read => read[1]).Distinct().Count().ShouldBe(1);
    }
}
