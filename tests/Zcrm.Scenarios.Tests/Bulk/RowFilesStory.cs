using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>A CSV of records takes CSVs of their rows along, joined by a column that both have.</summary>
public sealed class RowFilesStory
{
    [Fact]
    public async Task Rows_in_any_order_find_their_records_also_over_several_jobs()
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();
        const int Leads = 90;
        int[] order = [.. Enumerable.Range(0, Leads * 3)];
        new Random(5).Shuffle(order);
        BulkCsv leads = Csv("No,Last_Name,Company\r\n" + string.Concat(Enumerable.Range(0, Leads).Select(i => $"L{i},Name {i},Acme\r\n")));
        BulkCsv rows = Csv("Tea;Lead;Score\r\n" + string.Concat(order.Select(i => $"Tea {i};L{i / 3};{i}\r\n")));

        List<BulkRowResult> results = await scenario.Client().Bulk
            .WriteAsync("Leads", leads, [new BulkChildCsv("Tastings", rows, "Lead") { ParentKey = "No" }], new() { RowsPerJob = 25 }, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, Leads).Select(i => (long)i));
        results.ShouldAllBe(result => result.Succeeded && result.Children.Count == 3);
        results.Select(result => result.JobId).Distinct().Count().ShouldBe(4);
        results.SelectMany(result => result.Children).Select(child => child.Index).Order().ShouldBe(Enumerable.Range(0, order.Length));
        foreach (BulkRowResult result in results)
        {
            WritingRowsStory.Rows(scenario, result.Id).Select(row => row!["Score"]!.GetValue<int>() / 3).ShouldAllBe(lead => lead == result.Index);
            result.Children.Select(child => order[child.Index] / 3).ShouldAllBe(lead => lead == result.Index);
        }
    }

    [Fact]
    public async Task A_key_that_is_a_field_is_written_too_and_columns_of_rows_can_be_named()
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();
        BulkCsv leads = Csv("Email,Last_Name\r\na@example.com,Ito\r\nb@example.com,Sato\r\n");
        BulkCsv rows = Csv("Email,Tee,Tag\r\nb@example.com,Sencha,04.03.2026\r\n");
        var child = new BulkChildCsv("Tastings", rows, "Email") { Columns = [new BulkColumn("Tea") { Source = "Tee" }, new BulkColumn("Day") { Source = "Tag", Format = "dd.MM.yyyy" }] };
        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email" };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Leads", leads, [child], options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Succeeded);
        scenario.Zoho.Data.Find("Leads", results[1].Id.ToString())!["Email"]!.ToString().ShouldBe("b@example.com");
        WritingRowsStory.Rows(scenario, results[1].Id).Single()!["Day"]!.ToString().ShouldBe("2026-03-04");
    }

    [Fact]
    public async Task Rows_of_records_that_are_there_are_written_to_their_own_module()
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();
        string lead = scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" });

        List<BulkRowResult> results = await scenario.Client().Bulk
            .WriteAsync("Tastings", Csv($"Parent_Id,Tea,Day\r\n{lead},Sencha,2026-03-04\r\n99,Lost,\r\n"), cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([BulkOutcome.Added, BulkOutcome.Failed]);
        WritingRowsStory.Rows(scenario, CrmId.Parse(lead, null)).Single()!["id"]!.ToString().ShouldBe(results[0].Id.ToString());
    }

    [Theory]
    [InlineData("No,Tea\r\n1,Sencha\r\n3,Assam\r\n", "Row 2 of The CSV belongs to no row of The CSV: none has the same in 'No'.")]
    [InlineData("No,Tea\r\n,Sencha\r\n", "Row 1 of The CSV has nothing in 'No', which tells to which record it belongs.")]
    [InlineData("No,Tea\r\n2,Sencha\r\n", "Two rows of The CSV have '2' in 'No', and row 1 of The CSV could belong to either.")]
    [InlineData("Nr,Tea\r\n1,Sencha\r\n", "no column 'No'")]
    [InlineData("No,Tea\r\n1\r\n", "Row 1 of The CSV has 1 cells")]
    public async Task Rows_that_cannot_be_right_are_refused_before_anything_is_sent(string rows, string reason)
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();

        var error = await Should.ThrowAsync<ZcrmCsvException>(async () => await WriteAsync(scenario, "No,Last_Name\r\n1,Ito\r\n2,Sato\r\n2,Mori\r\n", rows, "Tastings"));

        error.Message.ShouldContain(reason);
        scenario.Zoho.Journal.Count(entry => entry.Request.Method == "POST" && !entry.Request.IsForAccounts).ShouldBe(0);
    }

    [Theory]
    [InlineData("City", "holds no rows")]
    [InlineData("Tasting", "Did you mean 'Tastings'?")]
    public async Task A_field_that_holds_no_rows_is_refused(string field, string reason)
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();

        var error = await Should.ThrowAsync<ArgumentException>(async () => await WriteAsync(scenario, "No,Last_Name\r\n1,Ito\r\n", "No,Tea\r\n1,Sencha\r\n", field));

        error.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task A_column_named_like_a_subform_is_refused_with_the_way_to_go()
    {
        await using Scenario scenario = await WritingRowsStory.StartAsync();

        var error = await Should.ThrowAsync<ZcrmCsvException>(async () =>
            await scenario.Client().Bulk.WriteAsync("Leads", Csv("Last_Name,Tastings\r\nIto,Sencha\r\n"), cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));

        error.Message.ShouldContain("BulkChildCsv");
    }

    private static async Task<List<BulkRowResult>> WriteAsync(Scenario scenario, string leads, string rows, string field) =>
        await scenario.Client().Bulk.WriteAsync("Leads", Csv(leads), [new BulkChildCsv(field, Csv(rows), "No")], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

    private static BulkCsv Csv(string text) => BulkCsv.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
