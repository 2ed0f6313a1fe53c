using Zcrm.Modules;

namespace Zcrm;

/// <summary>Once the fields of a module are at hand, a query that cannot be right is refused before it is sent.</summary>
public sealed class QueryCheckStory
{
    [Theory]
    [InlineData("select Stagee from Deals where id is not null", "'Stagee' is no field of Deals, so Zoho would refuse the query. Did you mean 'Stage'?")]
    [InlineData("select Stage from Deals where Ammount > 5", "Did you mean 'Amount'?")]
    [InlineData("select Stage from Deals where id is not null order by Clossing_Date", "Did you mean 'Closing_Date'?")]
    [InlineData("select Account_Name.Industy from Deals where id is not null", "'Industy' is no field of Accounts")]
    [InlineData("select Stage.Name from Deals where id is not null", "'Stage' of Deals leads to no record")]
    [InlineData("select Stage from Deals where Amount = 'much'", "'Amount' is a currency field and compared with 'much'; compare it with a number.")]
    [InlineData("select Stage from Deals where Closing_Date > '04.03.2026'", "compare it with a date such as '2026-03-04'")]
    [InlineData("select Stage from Deals where Created_Time > '2026-03-04'", "compare it with a time in whole seconds with its offset")]
    [InlineData("select Stage from Deals where Created_Time > '2026-03-04T10:00:00.5+01:00'", "compare it with a time in whole seconds with its offset")]
    [InlineData("select Stage from Deals where Created_Time > '2026-03-04T10:00:00'", "compare it with a time in whole seconds with its offset")]
    [InlineData("select Stage from Deals where Account_Name = 'Acme'", "compare it with a record's id")]
    [InlineData("select Stage from Deals where Amount like '1%'", "knows =, !=, >, >=, <, <=, between, not between, in, not in, is null, is not null, and not 'like'")]
    [InlineData("select Stage from Deals where Stage > 'A'", "'Stage' is a picklist field, which knows")]
    [InlineData("select Last_Name from Leads where Email_Opt_Out = 'maybe'", "compare it with true or false")]
    [InlineData("select Stage from Deals where Description like '%x%'", "'Description' holds text of several lines")]
    public async Task A_query_that_cannot_be_right_is_refused(string query, string problem)
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        foreach (string module in new[] { "Deals", "Accounts", "Leads" }) await crm.Metadata.GetFieldsAsync(module, Scenario.Ct);
        ArgumentException error = await Should.ThrowAsync<ArgumentException>(async () => await FirstAsync(crm.QueryAsync(CoqlText.Parse(query))));
        error.Message.ShouldContain(problem);
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.EndsWith("/coql"));
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_is_refused_in_csharp_too()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        await crm.Metadata.GetFieldsAsync<Deal>(Scenario.Ct);
        CrmQuery<Deal> query = crm.Query<Deal>().Where(deal => deal.Get<string>("Amount") == "much");
        (await Should.ThrowAsync<ArgumentException>(() => query.ToListAsync(Scenario.Ct))).Message.ShouldContain("compare it with a number");
        (await Should.ThrowAsync<ArgumentException>(() => crm.Query<Deal>().OrderBy(deal => deal.Get<string>("Stagee")).ToListAsync(Scenario.Ct))).Message.ShouldContain("Did you mean 'Stage'?");
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.EndsWith("/coql"));
    }

    [Theory]
    [InlineData("select Stage from Deals where Amount between 1 and 5 and Closing_Date in ('2026-03-04', '2026-03-05')")]
    [InlineData("select Stage, Account_Name.Industry as 'Trade' from Deals where Owner is not null order by Trade")]
    [InlineData("select Owner.role.name from Deals where Created_Time >= '2026-03-04T10:00:00+01:00'")]
    [InlineData("select COUNT(id), MAX(Amount) from Deals where Stage != 'x' group by Stage")]
    [InlineData("select 'What_Id->Deals.Stage' from Tasks where id is not null")]
    [InlineData("select Stage from Deals where Created_Time between '2026-03-04T10:00:00Z' and '2026-03-04T10:00:00-03:30'")]
    public async Task A_query_that_is_right_is_sent(string query)
    {
        await using Scenario scenario = await Scenario.StartAsync(options => options.Seed = true);
        ZcrmClient crm = scenario.Client();
        foreach (string module in new[] { "Deals", "Accounts", "Tasks" }) await crm.Metadata.GetFieldsAsync(module, Scenario.Ct);
        await FirstAsync(crm.QueryAsync(CoqlText.Parse(query)));
        scenario.Zoho.Journal.Entries.ShouldContain(entry => entry.Request.Path.EndsWith("/coql"));
    }

    [Fact]
    public async Task Without_metadata_at_hand_none_is_read_and_zoho_decides()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        (await Should.ThrowAsync<ZcrmApiException>(async () => await FirstAsync(crm.QueryAsync($"select Stagee from Deals")))).Code.ShouldBe(new CrmErrorCode("INVALID_QUERY"));
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.Contains("settings"));
    }

    [Fact]
    public async Task A_field_that_is_newer_than_what_was_read_is_found()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        await crm.Metadata.GetFieldsAsync<Deal>(Scenario.Ct);
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(5));
        scenario.Zoho.Data.AddField("Deals", new("Region", "text"));
        await FirstAsync(crm.QueryAsync($"select Region from Deals"));
    }

    private static async Task FirstAsync(CrmPageable<CrmRecord> rows)
    {
        await foreach (CrmRecord _ in rows.WithCancellation(Scenario.Ct)) return;
    }
}
