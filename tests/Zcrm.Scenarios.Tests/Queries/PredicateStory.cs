using System.Linq.Expressions;
using CsCheck;
using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>A condition finds the same records at Zoho as it does in memory.</summary>
public sealed class PredicateStory
{
    private static readonly string[] Fields =
    [
        "Deal_Name", "Next_Step", "Stage", "Amount", "Probability", "Closing_Date", "Created_Time", "Paid__c", "Account_Name", "Account_Name.Industry", "Account_Name.Annual_Revenue",
        "Mail__c", "Phone__c", "Site__c", "Kind__c", "Languages__c", "Number__c", "Serial__c", "Count__c", "Ratio__c", "Share__c", "Twice__c", "Visit__c", "Agent__c",
    ];

    [Fact]
    public Task Ten_thousand_random_conditions_find_the_same_records_by_a_query_and_in_memory() => CompareAsync(filled: 0, predicates: 10_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Random_conditions_find_the_same_records_where_the_emulator_looks_them_up_by_indexes() => CompareAsync(filled: 6_000, predicates: 300);

    [Fact]
    public async Task Hostile_texts_are_found_as_they_are_and_nothing_else()
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Seed = false }, Scenario.Ct);
        await using ZcrmClient crm = zoho.CreateClient();
        string[] hostile = [.. RandomDeals.Texts.OfType<string>(), "'; drop table records; --", "x') or (id > 0", "a\0b"];
        await Gen.OneOf(Gen.String[1, 40], Gen.Int[0, hostile.Length - 1].Select(index => hostile[index])).SampleAsync(
            async text =>
            {
                CrmId id = (await crm.Records<Deal>().InsertAsync(new Deal { DealName = text, Stage = "Closed Won" }, cancellationToken: Scenario.Ct)).Id;
                IReadOnlyList<Deal> found = await crm.Query<Deal>().Where(deal => deal.DealName == text).Fields("Deal_Name").ToListAsync(Scenario.Ct);
                found.Select(deal => deal.Id).ShouldContain(id);
                found.ShouldAllBe(deal => string.Equals(deal.DealName, text, StringComparison.OrdinalIgnoreCase));
            },
            iter: 300,
            threads: 1);
    }

    private static async Task CompareAsync(int filled, int predicates)
    {
        await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions { Seed = false }, Scenario.Ct);
        RandomDeals.Plant(zoho);
        zoho.Data.Fill("Deals", filled);
        await using ZcrmClient crm = zoho.CreateClient();
        IReadOnlyList<Deal> deals = await crm.Query<Deal>().Fields(Fields).ToListAsync(Scenario.Ct);
        IEnumerable<Deal> sought = deals.Take(RandomDeals.Deals);
        long found = 0;
        int calls = 0;
        await new DealPredicates([.. sought], RandomDeals.Moments(zoho)).All.SampleAsync(
            async condition =>
            {
                IReadOnlyList<Deal> queried = await crm.Query<Deal>().Where(condition).Fields("id").ToListAsync(Scenario.Ct);
                Interlocked.Add(ref found, queried.Count);
                Interlocked.Increment(ref calls);
                return queried.Select(deal => deal.Id).SequenceEqual(deals.Where(ZohoSemantics.Compile(condition)).Select(deal => deal.Id));
            },
            iter: predicates,
            print: condition => Text(crm, condition));

        TestContext.Current.TestOutputHelper!.WriteLine($"{calls} conditions found {(double)found / calls:0.0} of {deals.Count} records on average");
        calls.ShouldBeGreaterThanOrEqualTo(predicates);
        (found / calls).ShouldBeInRange(deals.Count / 10, deals.Count * 9 / 10);
        zoho.Failures.ShouldBeEmpty();
    }

    private static string Text(ZcrmClient crm, Expression<Func<Deal, bool>> condition) => $"{condition}: {crm.Query<Deal>().Where(condition).Fields("id").ToCoql()}";
}
