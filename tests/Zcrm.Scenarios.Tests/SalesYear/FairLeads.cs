using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>January: the visitors of a fair are imported as leads, with a consent, found again, counted and tagged.</summary>
internal static class FairLeads
{
    private static readonly string[] Cities = ["Kyoto", "Uji", "Osaka", "Nara", "Kobe"];

    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Lead> leads = year.Crm.Records<Lead>();
        var options = new WriteOptions { CheckFields = true, Triggers = ["workflow"], Processes = ["review_process"], SkipFeatures = ["cadences"] };

        List<WriteResult> results = await leads.InsertMany(Visitors().ToAsyncEnumerable(), options).ToListAsync(Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 252));
        results[250].Outcome.ShouldBe(WriteOutcome.Refused);
        results[250].Error!.Field.ShouldBe("Email");
        results[251].Outcome.ShouldBe(WriteOutcome.NotSent);
        results.Take(250).ShouldAllBe(result => result.Outcome == WriteOutcome.Inserted);
        year.Zoho.Data.Count("Leads").ShouldBe(250);

        await FindAsync(leads);
        await TagAsync(leads, [.. results.Take(250).Select(result => result.Id)]);
    }

    private static async Task FindAsync(RecordsClient<Lead> leads)
    {
        CrmCriteria fromUji = CrmCriteria.Field("City").EqualTo("Uji");
        (await leads.CountAsync(RecordSearch.By(fromUji), cancellationToken: Ct)).ShouldBe(50);
        CrmCriteria largeFromUji = fromUji & CrmCriteria.Field("Annual_Revenue").GreaterThan(20_000m);
        List<Lead> found = await leads.Search(RecordSearch.By(largeFromUji), ["Last_Name", "City", "Annual_Revenue"]).ToListAsync(Ct);
        found.Count.ShouldBe(10);
        found.ShouldAllBe(lead => lead.City == "Uji" && lead.AnnualRevenue > 20_000m);
        (await leads.Search(RecordSearch.ByEmail("visitor7@fair.example")).SingleAsync(Ct)).LastName.ShouldBe("Visitor 7");
        (await leads.Search(RecordSearch.ByPhone("075 555 0017")).SingleAsync(Ct)).LastName.ShouldBe("Visitor 17");
        (await leads.Search(RecordSearch.ByWord("Nara"), ["City"]).CountAsync(Ct)).ShouldBe(50);
        Lead first = await leads.Search(RecordSearch.ByEmail("visitor0@fair.example")).SingleAsync(Ct);
        first = (await leads.GetAsync(first.Id, cancellationToken: Ct))!;
        (first.Consent!.DataProcessingBasis, first.Consent.ContactThroughPhone).ShouldBe(("Obtained", false));
    }

    private static async Task TagAsync(RecordsClient<Lead> leads, CrmId[] ids)
    {
        CrmTag fair = await leads.Tags.CreateAsync("fair", TagColor.Teal, cancellationToken: Ct);
        (await leads.AddTagsAsync(ids, ["fair"], cancellationToken: Ct)).AllSucceeded.ShouldBeTrue();
        await leads.AddTagsAsync(ids[0], ["hot"], cancellationToken: Ct);
        await leads.RemoveTagsAsync(ids[^1], ["fair"], cancellationToken: Ct);
        (await leads.Tags.CountRecordsAsync(fair.Id, cancellationToken: Ct)).ShouldBe(249);
        (await leads.GetAsync(ids[0], cancellationToken: Ct))!.GetObjects<CrmTag>("Tag").Select(tag => tag.Name).ShouldBe(["fair", "hot"]);
    }

    private static IEnumerable<Lead> Visitors()
    {
        for (int number = 0; number < 250; number++)
        {
            yield return new Lead
            {
                LastName = $"Visitor {number}",
                Company = $"Company {number}",
                City = Cities[number % Cities.Length],
                Email = $"visitor{number}@fair.example",
                Phone = $"075 555 {number:D4}",
                LeadSource = "Trade Show",
                AnnualRevenue = number * 100m,
                Consent = number == 0 ? new Consent { DataProcessingBasis = "Obtained", ContactThroughEmail = true, ContactThroughPhone = false } : null,
            };
        }

        yield return new Lead { LastName = "Visitor 250", Email = "illegible" };
        yield return new Lead { LastName = "Visitor 251", ["E_Mail"] = "visitor251@fair.example" };
    }
}
