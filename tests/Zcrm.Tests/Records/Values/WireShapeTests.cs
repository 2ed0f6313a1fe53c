using Zcrm.Modules;

namespace Zcrm;

/// <summary>The JSON of each type of field, as Zoho documents it, is read by its API name and by typed properties.</summary>
public sealed class WireShapeTests
{
    [Theory]
    [InlineData("12.5")]
    [InlineData("\"paid\"")]
    [InlineData("true")]
    [InlineData("\"2026-03-04\"")]
    [InlineData("null")]
    public void A_formula_is_whatever_it_returns(string json)
    {
        CrmObject record = CrmObject.Parse($$"""{"Formula":{{json}}}""");
        object? value = record["Formula"];
        value.ShouldBe(json switch { "12.5" => 12.5m, "true" => true, "null" => null, _ => json.Trim('"') });
        if (json.Contains('-')) record.Get<DateOnly>("Formula").ShouldBe(new DateOnly(2026, 3, 4));
    }

    [Fact]
    public void Numbers_keep_every_digit()
    {
        CrmObject record = CrmObject.Parse("""{"Amount":1234567890123456.123456789,"Long":"0912345678901234567","Percent":20,"Size__s":"1048576","Exchange_Rate":"1.000000000"}""");
        record.Get<decimal>("Amount").ShouldBe(1234567890123456.123456789m);
        record["Amount"].ShouldBe(1234567890123456.123456789m);
        (record.Get<long>("Long"), record.Get<string>("Long")).ShouldBe((912345678901234567, "0912345678901234567"));
        (record.Get<decimal>("Percent"), record.Get<long>("Size__s")).ShouldBe((20m, 1048576));
        record.Get<decimal>("Exchange_Rate").ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("1.000000000");
    }

    [Fact]
    public void A_time_keeps_its_offset()
    {
        CrmObject record = CrmObject.Parse("""{"At":"2026-03-04T10:00:00+05:30"}""");
        record.Get<DateTimeOffset>("At").Offset.ShouldBe(TimeSpan.FromHours(5.5));
        record.Set("At", record.Get<DateTimeOffset>("At"));
        record.ToJson().ShouldBe("""{"At":"2026-03-04T10:00:00+05:30"}""");
    }

    [Fact]
    public void What_looks_like_a_number_or_a_flag_stays_text_where_it_is_text()
    {
        CrmObject record = CrmObject.Parse("""{"Zip_Code":"01234","Choice":"true"}""");
        (record["Zip_Code"], record["Choice"], record.Get<string>("Zip_Code")).ShouldBe(("01234", "true", "01234"));
    }

    [Fact]
    public void A_lookup_that_may_lead_anywhere_says_to_which_module()
    {
        CrmTask task = Read<CrmTask>("""{"What_Id":{"name":"Acme","id":"554","module":{"api_name":"Accounts","id":"1"}},"$se_module":"Accounts"}""");
        (task.RelatedTo!.Id, task.RelatedTo.Name, task.RelatedModule).ShouldBe(((CrmId)554, "Acme", "Accounts"));
        task.RelatedTo.GetObject("module")!["api_name"].ShouldBe("Accounts");
    }

    [Fact]
    public void A_typed_field_that_is_mistyped_hurts_only_who_reads_it()
    {
        Quote quote = Read<Quote>("""{"Subject":"S","Grand_Total":{"odd":1},"Quoted_Items":"none"}""");
        ZcrmDataException wrong = Should.Throw<ZcrmDataException>(() => quote.GrandTotal);
        (wrong.Field, wrong.Expected, wrong.Found).ShouldBe(("Grand_Total", "Decimal", "an object that is not one"));
        Should.Throw<ZcrmDataException>(() => quote.QuotedItems.Count).Message.ShouldBe("Field 'Quoted_Items' was read as a list of objects, but it holds text.");
        quote.Subject.ShouldBe("S");
    }

    private static T Read<T>(string json) where T : CrmObject, new() => CrmObject.Parse($$"""{"it":{{json}}}""").GetObject<T>("it")!;
}
