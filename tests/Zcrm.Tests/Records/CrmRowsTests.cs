using CsCheck;

namespace Zcrm;

public sealed class CrmRowsTests
{
    private const string Two = """{"id":"1","Items":[{"id":"11","Price":5},{"id":"12","Price":7}]}""";

    [Fact]
    public void A_row_is_added_behind_those_that_are_there()
    {
        CrmRecord record = Read(Two);
        CrmObject first = record.Rows("Items")[0];
        record.Rows("Items").Add(new CrmObject { ["Price"] = 9 });
        first["Price"] = 6;
        record.Rows("Items").Select(row => row.Get<int>("Price")).ShouldBe([6, 7, 9]);
        record.ChangedNames.ShouldBe(["Items"]);
        Read(record.ToJson()).Rows("Items").Select(row => row.Get<int>("Price")).ShouldBe([6, 7, 9]);
    }

    [Fact]
    public void A_saved_row_is_marked_and_a_new_one_just_gone()
    {
        CrmRecord record = Read(Two);
        var added = new CrmObject { ["Price"] = 9 };
        record.Rows("Items").Add(added);
        record.Rows("Items").Remove(added);
        record.IsChanged.ShouldBeFalse();
        record.Rows("Items").Remove(record.Rows("Items")[0]);
        record.Rows("Items").Single().Get<int>("Price").ShouldBe(7);
        record.ToJson().ShouldContain("""{"id":"11","Price":5,"_delete":null}""");
    }

    [Fact]
    public void A_record_without_the_field_gets_rows()
    {
        var record = new CrmRecord();
        record.Rows("Items").ShouldBeEmpty();
        record.Rows("Items").Add(new CrmObject { ["Price"] = 9 });
        record.ToJson().ShouldBe("""{"Items":[{"Price":9}]}""");
    }

    [Fact]
    public void All_rows_are_cleared_by_an_empty_array()
    {
        CrmRecord record = Read(Two);
        record.Rows("Items").Clear();
        record.ToJson().ShouldBe("""{"id":"1","Items":[]}""");
    }

    [Fact]
    public void Rows_that_are_added_after_all_were_cleared_replace_them()
    {
        CrmRecord record = Read(Two);
        record.Rows("Items").Clear();
        record.Rows("Items").Add(new CrmObject { ["Price"] = 9 });
        record.Rows("Items").Add(new CrmObject { ["Price"] = 10 });
        record.Rows("Items").Select(row => row.Get<int>("Price")).ShouldBe([9, 10]);
        record.ToJson().ShouldBe(
            """{"id":"1","Items":[{"id":"11","Price":5,"_delete":null},{"id":"12","Price":7,"_delete":null},{"Price":9},{"Price":10}]}""");
    }

    [Fact]
    public void A_deleted_row_is_gone_once_the_record_is_saved()
    {
        CrmRecord record = Read(Two);
        record.Rows("Items").Remove(record.Rows("Items")[0]);
        record.AcceptChanges();
        record.ToJson().ShouldBe("""{"id":"1","Items":[{"id":"12","Price":7}]}""");
        record.IsChanged.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Items", false)]
    [InlineData("Participants", true)]
    public void Saved_rows_without_ids_stay_only_where_a_list_is_saved_as_a_whole(string field, bool stay)
    {
        CrmRecord record = Read("{\"id\":\"1\",\"City\":\"Uji\"}");
        record.Rows(field).Add(new CrmObject { ["Price"] = 5 });
        record["City"] = "Kyoto";
        record.AcceptChanges();
        (record.Has(field), record.IsChanged, record.Get<string>("City")).ShouldBe((stay, false, "Kyoto"));

        record[field] = new[] { new CrmObject { ["Price"] = 5 } };
        record.AcceptChanges();
        record.Has(field).ShouldBe(stay);
    }

    [Fact]
    public void A_row_without_an_id_is_left_out_of_the_list()
    {
        CrmRecord record = Read("""{"id":"1","Items":[{"Price":5},{"Price":7}]}""");
        record.Rows("Items").Remove(record.Rows("Items")[1]);
        record.ChangedNames.ShouldBe(["Items"]);
        record.ToJson().ShouldBe("""{"id":"1","Items":[{"Price":5}]}""");
    }

    [Fact]
    public void A_row_that_was_read_elsewhere_can_be_added()
    {
        CrmRecord record = Read(Two);
        record.Rows("Items").Add(CrmObject.Parse("""{"Price":9}"""));
        record.ChangedNames.ShouldBe(["Items"]);
        record.ToJson().ShouldEndWith("""{"Price":9}]}""");
    }

    [Fact]
    public void What_is_no_row_is_refused()
    {
        CrmRecord record = Read(Two);
        Should.Throw<ArgumentException>(() => record.Rows("Items").Remove(new CrmObject { ["id"] = "11" }));
        Should.Throw<ArgumentException>(() => record.Rows("Items").Add(new CrmObject()));
    }

    [Fact]
    public void Rows_that_are_added_are_read_back() => Gen.Decimal.Array[0, 12].Sample(prices =>
    {
        var record = new CrmRecord();
        foreach (decimal price in prices) record.Rows("Items").Add(new CrmObject { ["Price"] = price });
        return Read(record.ToJson()).Rows("Items").Select(row => row.Get<decimal>("Price")).SequenceEqual(prices);
    });

    private static CrmRecord Read(string json)
    {
        CrmObject whole = CrmObject.Parse($$"""{"record":{{json}}}""");
        return whole.GetObject<CrmRecord>("record")!;
    }
}
