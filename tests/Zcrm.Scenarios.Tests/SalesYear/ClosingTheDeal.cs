using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>April: the deal goes through its blueprint, is tasted for row by row, and is won.</summary>
internal static class ClosingTheDeal
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Deal> deals = year.Crm.Records<Deal>();
        await TasteAsync(deals, year.Deal);

        Blueprint process = (await deals.GetBlueprintAsync(year.Deal, cancellationToken: Ct))!;
        (process.Field, process.State).ShouldBe(("Stage", "Qualification"));
        (await Should.ThrowAsync<ZcrmApiException>(() => deals.UpdateAsync(new Deal { Id = year.Deal, Stage = "Closed Won" }, cancellationToken: Ct)))
            .Code.Value.ShouldBe("RECORD_IN_BLUEPRINT");
        await Should.ThrowAsync<ZcrmApiException>(() => deals.MoveBlueprintAsync(year.Deal, process.Find("Send quote")!.Id, cancellationToken: Ct));
        (await deals.GetAsync(year.Deal, cancellationToken: Ct))!.Stage.ShouldBe("Qualification", "a step without its amount is no step");

        await deals.MoveBlueprintAsync(year.Deal, process.Find("Send quote")!.Id, new CrmObject { ["Amount"] = 127.60m }, cancellationToken: Ct);
        year.GoTo(month: 4, day: 20);
        process = (await deals.GetBlueprintAsync(year.Deal, cancellationToken: Ct))!;
        await deals.MoveBlueprintAsync(year.Deal, process.Find("Win")!.Id, cancellationToken: Ct);

        Deal won = (await deals.GetAsync(year.Deal, cancellationToken: Ct))!;
        (won.Stage, won.Amount, won.ExpectedRevenue).ShouldBe(("Closed Won", 127.60m, 127.60m));
        List<TimelineEntry> past = await deals.Timeline(year.Deal).ToListAsync(Ct);
        past[0].Action.ShouldBe("transition_executed");
        past[0].Time!.Value.Date.ShouldBe(new DateTime(2026, 4, 20));
        past[0].Changes.Single(change => change.Field == "Stage").New.ShouldBe("Closed Won");
        past[^1].Action.ShouldBe("added");
    }

    private static async Task TasteAsync(RecordsClient<Deal> deals, CrmId id)
    {
        Deal deal = (await deals.GetAsync(id, cancellationToken: Ct))!;
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Sencha", ["Price"] = 3.5m });
        deal.Rows("Tastings").Add(new CrmObject { ["Tea"] = "Matcha", ["Price"] = 8m });
        await deals.UpdateAsync(deal, cancellationToken: Ct);

        deal = (await deals.GetAsync(id, cancellationToken: Ct))!;
        deal.Rows("Tastings")[0]["Price"] = 3m;
        deal.Rows("Tastings").Remove(deal.Rows("Tastings")[1]);
        await deals.UpdateAsync(deal, cancellationToken: Ct);

        CrmObject row = (await deals.GetAsync(id, cancellationToken: Ct))!.Rows("Tastings").ShouldHaveSingleItem();
        (row.Get<string>("Tea"), row.Get<decimal>("Price")).ShouldBe(("Sencha", 3m));
    }
}
