namespace Zcrm;

public sealed class AppendedValuesTests
{
    [Fact]
    public void Values_are_added_beside_those_that_are_there()
    {
        CrmRecord record = CrmObject.Parse("""{"it":{"id":"1","Languages":["en","ta"],"Teas":null}}""").GetObject<CrmRecord>("it")!;
        record.AppendValues("Languages", "fr", "en");
        record.AppendValues("Teas", "Sencha");
        record.Get<IReadOnlyList<string>>("Languages").ShouldBe(["en", "ta", "fr"]);
        record.ToJson().ShouldBe("""{"id":"1","Languages":["en","ta","fr"],"Teas":["Sencha"],"$append_values":{"Languages":true,"Teas":true}}""");
    }

    [Fact]
    public void What_is_no_list_is_not_appended_to() =>
        Should.Throw<ZcrmDataException>(() => new CrmRecord { ["City"] = "Uji" }.AppendValues("City", "Kyoto")).Field.ShouldBe("City");

    [Fact]
    public void Consent_is_read_and_set_by_its_parts()
    {
        var lead = new CrmRecord { Consent = new Consent { DataProcessingBasis = "Obtained", ContactThroughEmail = true, ConsentDate = new(2026, 1, 1) } };
        lead.ToJson().ShouldBe(
            """{"Data_Processing_Basis_Details":{"Data_Processing_Basis":"Obtained","Contact_Through_Email":true,"Consent_Date":"2026-01-01"}}""");
        lead.Consent!.ContactThroughPhone.ShouldBeNull();
        new CrmRecord().Consent.ShouldBeNull();
    }
}
