using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>October: many leads are changed, converted, given away and deleted at once, by ids and by jobs.</summary>
internal static class Reorganization
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Lead> leads = year.Crm.Records<Lead>();
        var all = new MassSelection(year.Zoho.Data.AllRecordsViewId("Leads"));
        MassSelection From(string city) => all with { Criteria = CrmCriteria.Field("City").EqualTo(city) };

        MassJob update = await leads.StartMassUpdateAsync(From("Uji"), new CrmRecord { ["Lead_Status"] = "Contacted" }, cancellationToken: Ct);
        (await Should.ThrowAsync<ZcrmApiException>(() => leads.StartMassUpdateAsync(From("Nara"), new CrmRecord { ["Lead_Status"] = "Lost Lead" }, cancellationToken: Ct)))
            .Code.Value.ShouldBe("ALREADY_SCHEDULED");
        (await update.WaitAsync(Ct)).Done.ShouldBe(50);
        (await CountAsync(leads, "Lead_Status", "Contacted")).ShouldBe(50);
        (await CountAsync(leads, "Lead_Status", "Lost Lead")).ShouldBe(0);

        await (await leads.StartMassChangeOwnerAsync(From("Osaka"), year.Ben.Id, cancellationToken: Ct)).WaitAsync(Ct);
        CrmId[] osaka = await IdsAsync(leads, "Osaka");
        (await leads.GetManyAsync(osaka, ["Owner"], cancellationToken: Ct)).ShouldAllBe(lead => lead!.Owner!.Name == "Ben Ek");
        await leads.ChangeOwnerAsync(osaka[0], year.Zoho.Accounts.Users[0].Id, cancellationToken: Ct);
        (await leads.GetAsync(osaka[0], cancellationToken: Ct))!.Owner!.Name.ShouldBe(year.Zoho.Accounts.Users[0].FullName);

        (await (await leads.StartMassDeleteAsync(From("Nara"), cancellationToken: Ct)).WaitAsync(Ct)).Done.ShouldBe(50);
        (await IdsAsync(leads, "Nara")).ShouldBeEmpty();
        await ByIdsAsync(year, leads);
    }

    private static async Task ByIdsAsync(SalesYear year, RecordsClient<Lead> leads)
    {
        CrmId[] uji = await IdsAsync(leads, "Uji");
        (long accounts, long contacts) = (year.Zoho.Data.Count("Accounts"), year.Zoho.Data.Count("Contacts"));
        MassJobStatus converted = await (await leads.StartMassConvertAsync(uji[..20], cancellationToken: Ct)).WaitAsync(Ct);
        converted.Done.ShouldBe(20);
        (year.Zoho.Data.Count("Accounts"), year.Zoho.Data.Count("Contacts")).ShouldBe((accounts + 20, contacts + 20));

        WriteResults updated = await leads.MassUpdateAsync(uji[20..], new CrmRecord { ["Lead_Status"] = "Not Qualified" }, cancellationToken: Ct);
        (updated.Count, updated.AllSucceeded, await CountAsync(leads, "Lead_Status", "Not Qualified")).ShouldBe((30, true, 30));
        WriteResults deleted = await leads.MassDeleteAsync([.. uji[20..40], "99"], cancellationToken: Ct);
        (deleted.Failed.Single().Index, await CountAsync(leads, "Lead_Status", "Not Qualified")).ShouldBe((20, 10));
        WriteResults given = await leads.ChangeOwnerAsync(uji[40..], year.Ben.Id, cancellationToken: Ct);
        given.AllSucceeded.ShouldBeTrue();
    }

    private static Task<long> CountAsync(RecordsClient<Lead> leads, string field, string value) =>
        leads.CountAsync(RecordSearch.By(CrmCriteria.Field(field).EqualTo(value)), cancellationToken: Ct);

    private static async Task<CrmId[]> IdsAsync(RecordsClient<Lead> leads, string city) =>
        await leads.Search(RecordSearch.By(CrmCriteria.Field("City").EqualTo(city)), ["id"]).Select(lead => lead.Id).Order().ToArrayAsync(Ct);
}
