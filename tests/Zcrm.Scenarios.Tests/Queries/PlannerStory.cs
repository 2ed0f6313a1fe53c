using Zcrm.Modules;

namespace Zcrm;

/// <summary>The planner finds plans as cheap as the cheapest hand-made ones, and says beforehand what they cost.</summary>
public sealed class PlannerStory
{
    private const double NearTheCheapest = 0.10;
    private const double NearTheCount = 0.15;

    [Fact]
    public async Task Every_read_costs_what_the_cheapest_plan_costs_and_what_was_said_beforehand()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        Workloads.Fill(scenario.Zoho.Data);
        Workloads.All.Count.ShouldBeGreaterThanOrEqualTo(20);
        foreach (Workload workload in Workloads.All)
        {
            ZcrmClient crm = await ClientWithFieldsAsync(scenario);
            QueryPlan plan = await workload.Plan(crm);
            int estimate = (int)plan.Credits! + plan.PlanningCredits;
            int before = scenario.Zoho.Credits.Spent;
            int records = await workload.ReadAsync(crm);
            int spent = scenario.Zoho.Credits.Spent - before;

            string line = $"{workload.Name}: {records} records, cheapest {workload.Credits}, estimate {estimate}, spent {spent}, {plan}";
            TestContext.Current.TestOutputHelper?.WriteLine(line);
            plan.Way.ShouldBe(workload.Way, line);
            records.ShouldBe(workload.Records, line);
            Math.Abs(estimate - workload.Credits).ShouldBeLessThanOrEqualTo((int)(workload.Credits * NearTheCheapest), line);
            Math.Abs(estimate - spent).ShouldBeLessThanOrEqualTo((int)(spent * NearTheCount), line);
        }
    }

    [Fact]
    public async Task Without_the_scope_for_queries_the_list_is_read()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.FreshClient();
        await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken("ZohoCRM.modules.ALL"), cancellationToken: Scenario.Ct);
        QueryPlan plan = await crm.Query<Account>().ExplainAsync(cancellationToken: Scenario.Ct);
        (plan.Way, plan.Records, plan.Credits).ShouldBe((QueryWay.List, null, null));
        plan.ToString().ShouldContain("Query: not possible, the connection has no scope for queries (ZohoCRM.coql.READ)");
        int records = 0;
        await foreach (Account account in crm.Query<Account>().ReadAllAsync(cancellationToken: Scenario.Ct)) records += account.AccountName is null ? 0 : 1;
        records.ShouldBe((int)scenario.Zoho.Data.Count("Accounts"));
    }

    [Fact]
    public async Task What_no_way_reaches_is_said_with_the_reason_of_each()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        CrmQuery<Deal> query = scenario.Client().Query<Deal>().OrderBy(deal => deal.Amount).Expect(200_000);
        ZcrmQueryLimitException error = await Should.ThrowAsync<ZcrmQueryLimitException>(async () =>
        {
            await foreach (Deal _ in query.ReadAllAsync(cancellationToken: Scenario.Ct)) break;
        });
        error.Message.ShouldContain("in an order other than that of ids it reaches only 100,000 rows");
        error.Message.ShouldContain("List: not possible, it sorts by the id or one of the two times only");
    }

    [Fact]
    public async Task A_plan_reads_well()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Client().Query<Deal>().Fields("Deal_Name").Where(deal => deal.Stage == "Closed Won").Explain(12_345).ToString().ReplaceLineEndings("\n").ShouldBe("""
            12,345 records of select Deal_Name from Deals where Stage = 'Closed Won'
              -> Query: 7 calls, 20 credits
                 List: not possible, it knows no conditions
                 Search: not possible, what was just written may be missing in it, and the query does not allow that (AllowSearch)
                 BulkRead: not possible, the query was not given the client for it (AllowBulk, in the package Zcrm.Bulk)
            """.ReplaceLineEndings("\n"));
    }

    private static async Task<ZcrmClient> ClientWithFieldsAsync(Scenario scenario)
    {
        ZcrmClient crm = scenario.Client();
        foreach (string module in new[] { "Deals", "Products" }) await crm.Metadata.GetFieldsAsync(module, Scenario.Ct);
        return crm;
    }
}
