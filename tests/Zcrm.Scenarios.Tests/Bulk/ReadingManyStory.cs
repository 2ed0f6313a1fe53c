using Zcrm.Bulk;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Whole modules read by bulk jobs: as records, past a page, after a crash, through faults.</summary>
public sealed class ReadingManyStory
{
    [Fact]
    public async Task A_module_is_read_with_one_call_into_typed_records()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Leads", 300);

        List<Lead> leads = await scenario.Client().Bulk.ReadAsync<Lead>(cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        leads.Count.ShouldBe(300);
        leads.Select(lead => lead.Id).Distinct().Count().ShouldBe(300);
        leads.ShouldAllBe(lead => lead.LastName!.Length > 0 && lead.Owner!.Id != default && lead.CreatedTime != null && lead.Module == "Leads");
        scenario.Zoho.Journal.Count("POST", "/crm/bulk/v8/read").ShouldBe(1);
    }

    [Fact]
    public async Task Values_are_those_of_the_records_API()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Köln, \"GmbH\"", ["Annual_Revenue"] = 1200.5, ["Description"] = "One\nTwo" });
        ZcrmClient crm = scenario.Client();

        CrmRecord bulk = await crm.Bulk.ReadAsync("Accounts", cancellationToken: Scenario.Ct).FirstAsync(Scenario.Ct);
        CrmRecord read = (await crm.Records("Accounts").GetAsync(account, cancellationToken: Scenario.Ct))!;

        foreach (string name in (string[])["id", "Account_Name", "Annual_Revenue", "Description", "Created_Time", "Phone"]) bulk[name].ShouldBe(read[name], name);
        bulk.Owner!.Id.ShouldBe(read.Owner!.Id);
    }

    [Fact]
    public async Task Fields_and_criteria_choose_what_is_read()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        for (int i = 0; i < 20; i++) scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = $"Account {i}", ["Annual_Revenue"] = i });
        var query = new BulkReadQuery
        {
            Fields = ["Account_Name", "Annual_Revenue", "Owner.email"],
            Criteria = BulkCriteria.GreaterEqual("Annual_Revenue", 15) | BulkCriteria.Equal("Account_Name", "Account 3"),
        };

        List<CrmRecord> accounts = await scenario.Client().Bulk.ReadAsync("Accounts", query, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        accounts.Select(account => account.Get<int>("Annual_Revenue")).Order().ShouldBe([3, 15, 16, 17, 18, 19]);
        accounts[^1].Names.ShouldBe(["id", "Account_Name", "Annual_Revenue", "Owner.email"]);
        accounts[0].Get<string>("Owner.email")!.ShouldContain("@");
    }

    [Fact]
    public async Task Pages_follow_each_other_by_themselves()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkReadRowLimit = 100);
        scenario.Zoho.Data.Fill("Contacts", 250);

        List<CrmRecord> contacts = await scenario.Client().Bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        contacts.Select(contact => contact.Id).Distinct().Count().ShouldBe(250);
        scenario.Zoho.Journal.Count("POST", "/crm/bulk/v8/read").ShouldBe(3);
    }

    [Fact]
    public async Task A_read_that_crashed_goes_on_where_it_was()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkReadRowLimit = 100);
        scenario.Zoho.Data.Fill("Contacts", 250);
        BulkReadJob? last = null;
        var done = new List<CrmId>();
        var options = new BulkReadOptions
        {
            JobStarted = (job, _) =>
            {
                last = job;
                return ValueTask.CompletedTask;
            },
        };
        await foreach (CrmRecord contact in scenario.Client().Bulk.ReadAsync("Contacts", options: options, cancellationToken: Scenario.Ct))
        {
            done.Add(contact.Id);
            if (done.Count == 130) break;
        }

        var rest = new BulkReadOptions { SkipRows = 30 };
        done.AddRange(await scenario.Client().Bulk.ResumeReadAsync(last!.Id, rest, Scenario.Ct).Select(contact => contact.Id).ToListAsync(Scenario.Ct));

        done.Count.ShouldBe(250);
        done.Distinct().Count().ShouldBe(250);
        scenario.Zoho.Journal.Count("POST", "/crm/bulk/v8/read").ShouldBe(3);
    }

    [Fact]
    public async Task Faults_on_each_call_cost_time_and_no_record()
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Rules.BulkReadRowLimit = 100);
        scenario.Zoho.Data.Fill("Contacts", 150);
        scenario.Zoho.Faults.On("POST", "/crm/bulk/v8/read").Truncate();
        scenario.Zoho.Faults.On("POST", "/crm/bulk/v8/read", 5).Status(503);
        scenario.Zoho.Faults.Next(1, IsStatus).Html();
        scenario.Zoho.Faults.Next(6, IsStatus).ServerError();
        scenario.Zoho.Faults.Next(1, IsStatus).Html(200);
        scenario.Zoho.Faults.Next(2, IsResult).Truncate();
        scenario.Zoho.Faults.Next(1, IsResult).TooManyRequests();
        scenario.Zoho.Faults.Next(1, IsResult).EmptyBody();
        scenario.Zoho.Faults.Next(1, IsResult).Html(200);
        scenario.Zoho.Faults.Next(1, IsResult).CutConnection();

        List<CrmRecord> contacts = await scenario.Client().Bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        contacts.Select(contact => contact.Id).Distinct().Count().ShouldBe(150);
        scenario.Zoho.Faults.Pending.ShouldBe(0);

        static bool IsStatus(Emulator.EmulatorRequest request) => request.Path.Contains("/bulk/v8/read/") && !IsResult(request);
        static bool IsResult(Emulator.EmulatorRequest request) => request.Path.EndsWith("/result", StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_quarter_million_records_need_two_files()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 250_000);
        var ids = new HashSet<string>();

        await foreach (CrmRecord contact in scenario.Client().Bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct)) ids.Add(contact.Id.ToString()).ShouldBeTrue();

        ids.Count.ShouldBe(250_000);
        scenario.Zoho.Journal.Count("POST", "/crm/bulk/v8/read").ShouldBe(2);
    }
}
