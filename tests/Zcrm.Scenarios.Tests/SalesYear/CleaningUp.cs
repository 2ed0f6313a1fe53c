using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>November: records are deleted, one and many, and whoever keeps a copy of the data hears of it.</summary>
internal static class CleaningUp
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Lead> leads = year.Crm.Records<Lead>();
        long before = await leads.CountAsync(cancellationToken: Ct);
        CrmId[] kyoto = await leads.Search(RecordSearch.By(CrmCriteria.Field("City").EqualTo("Kyoto")), ["id"]).Select(lead => lead.Id).ToArrayAsync(Ct);
        DateTimeOffset since = year.Zoho.Clock.GetUtcNow().AddSeconds(-1);

        (await leads.DeleteAsync(kyoto[0], cancellationToken: Ct)).Outcome.ShouldBe(WriteOutcome.Deleted);
        WriteResults results = await leads.DeleteAsync([.. kyoto[1..], "99"], cancellationToken: Ct);

        results.Failed.Single().Index.ShouldBe(kyoto.Length - 1);
        (await leads.CountAsync(cancellationToken: Ct)).ShouldBe(before - kyoto.Length);
        (await leads.GetAsync(kyoto[0], cancellationToken: Ct)).ShouldBeNull();
        (await leads.GetManyAsync(kyoto, ["id"], cancellationToken: Ct)).ShouldAllBe(lead => lead == null);
        List<DeletedRecord> gone = await leads.Deleted(new DeletedRecordsOptions { DeletedSince = since, PageSize = 20 }).ToListAsync(Ct);
        gone.Select(record => record.Id).ShouldBe(kyoto, ignoreOrder: true);
        (await leads.Deleted(new DeletedRecordsOptions { Kind = DeletedKind.Permanent }).CountAsync(Ct)).ShouldBe(0);

        year.GoTo(month: 11, day: 30);
        (await leads.Deleted(new DeletedRecordsOptions { DeletedSince = year.Zoho.Clock.GetUtcNow() }).ToListAsync(Ct)).ShouldBeEmpty();
    }
}
