using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Subforms and multi-select lookups: written, read back, changed row by row, and removed.</summary>
public sealed class RowsStory
{
    [Fact]
    public async Task Rows_are_added_changed_and_removed()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient deals = scenario.Client().Records("Deals");
        CrmRecord deal = NewDeal();
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Sencha", ["Price"] = 12.345678901m, ["On"] = new DateOnly(2026, 3, 1) });
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Hojicha", ["Price"] = 8m });
        CrmId id = (await deals.InsertAsync(deal, cancellationToken: Scenario.Ct)).Id;

        CrmRecord read = await ReadAsync(deals, id);
        CrmId kept = read.Rows("Tastings")[1].Get<CrmId>("id");
        (read.Rows("Tastings")[0].Get<decimal>("Price"), read.Rows("Tastings")[0].Get<DateOnly>("On")).ShouldBe((12.345678901m, new DateOnly(2026, 3, 1)));
        read.Rows("Tastings").Remove(read.Rows("Tastings")[0]);
        read.Rows("Tastings")[0]["Price"] = 9m;
        read.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Matcha" });
        await deals.UpdateAsync(read, cancellationToken: Scenario.Ct);

        read = await ReadAsync(deals, id);
        read.Rows("Tastings").Select(row => row.Get<string>("Tea")).ShouldBe(["Hojicha", "Matcha"]);
        (read.Rows("Tastings")[0].Get<CrmId>("id"), read.Rows("Tastings")[0].Get<decimal>("Price")).ShouldBe((kept, 9m));
        read.Rows("Tastings").Clear();
        await deals.UpdateAsync(read, cancellationToken: Scenario.Ct);
        (await ReadAsync(deals, id)).Rows("Tastings").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_was_just_saved_is_not_added_twice()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient deals = scenario.Client().Records("Deals");
        CrmRecord deal = NewDeal();
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Sencha" });
        CrmId id = (await deals.InsertAsync(deal, cancellationToken: Scenario.Ct)).Id;

        deal.Has("Tastings").ShouldBeFalse("its ids are known to Zoho only");
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Hojicha" });
        await deals.UpdateAsync(deal, cancellationToken: Scenario.Ct);

        (await ReadAsync(deals, id)).Rows("Tastings").Select(row => row.Get<string>("Tea")).ShouldBe(["Sencha", "Hojicha"]);
    }

    [Fact]
    public async Task Links_of_a_multi_select_lookup_have_names()
    {
        await using Scenario scenario = await StartAsync();
        ZcrmClient crm = scenario.Client();
        CrmId tea = (await crm.Records("Products").InsertAsync(new CrmRecord { ["Product_Name"] = "Tea" }, cancellationToken: Scenario.Ct)).Id;
        CrmRecord deal = NewDeal();
        deal.Rows("Interests").Add(new CrmObject { ["Product"] = new CrmObject { ["id"] = tea } });
        CrmId id = (await crm.Records("Deals").InsertAsync(deal, cancellationToken: Scenario.Ct)).Id;

        CrmReference link = (await ReadAsync(crm.Records("Deals"), id)).Rows("Interests").Single().GetObject<CrmReference>("Product")!;

        (link.Id, link.Name).ShouldBe((tea, "Tea"));
        CrmRecord listed = await crm.Records("Deals").List(["Deal_Name", "Interests"]).SingleAsync(Scenario.Ct);
        listed.Has("Interests").ShouldBeFalse("lists have no rows");
    }

    [Fact]
    public async Task A_row_that_cannot_be_is_refused_with_its_place()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient deals = scenario.Client().Records("Deals");
        CrmRecord deal = NewDeal();
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Sencha" });
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Hojicha", ["Price"] = "cheap" });
        CrmRecord without = NewDeal();
        without.Rows("Tastings").Add(new CrmObject { ["Price"] = 5 });

        (await Should.ThrowAsync<ZcrmApiException>(() => deals.InsertAsync(deal, cancellationToken: Scenario.Ct))).JsonPath.ShouldBe("$.data[0].Tastings[1].Price");
        (await Should.ThrowAsync<ZcrmApiException>(() => deals.InsertAsync(without, cancellationToken: Scenario.Ct))).Code.ShouldBe(CrmErrorCode.MandatoryNotFound);
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.AddField("Deals", new EmulatedField("Tastings", "subform")
        {
            RowFields = [new("Tea", "text") { IsMandatory = true }, new("Price", "currency"), new("On", "date")],
        });
        scenario.Zoho.Data.AddField("Deals", new EmulatedField("Interests", "multiselectlookup")
        {
            RowFields = [new("Product", "lookup") { LookupModule = "Products" }],
        });
        return scenario;
    }

    private static CrmRecord NewDeal() => new() { ["Deal_Name"] = "Tea for all", ["Stage"] = "Qualification" };

    private static async Task<CrmRecord> ReadAsync(RecordsClient deals, CrmId id) => (await deals.GetAsync(id, cancellationToken: Scenario.Ct))!;
}
