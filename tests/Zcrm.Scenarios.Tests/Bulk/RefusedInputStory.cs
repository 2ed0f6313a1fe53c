using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>Input that cannot be right is refused before anything is sent.</summary>
public sealed class RefusedInputStory
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("Last_Name,Email\r\n", "no rows")]
    [InlineData("Last_Name,Last_Name\r\na,b\r\n", "two columns 'Last_Name'")]
    [InlineData("Last_Name,\r\na,b\r\n", "without a name")]
    [InlineData("Last_Name,Email\r\na,b@example.com\r\nc\r\n", "Row 2 of The CSV has 1 cells, and its header has 2")]
    [InlineData("Last_Name,Email\r\n\"a,b@example.com\r\n", "Row 1 of The CSV is no CSV")]
    public async Task A_csv_that_is_none(string csv, string reason) => (await RefusalAsync<ZcrmCsvException>(csv)).Message.ShouldContain(reason);

    [Fact]
    public async Task A_csv_without_a_column_that_was_named()
    {
        var options = new BulkWriteOptions { Columns = ["Last_Name", new BulkColumn("Email") { Source = "Mail" }] };

        (await RefusalAsync<ZcrmCsvException>("Last_Name,Email\r\na,b\r\n", options)).Message.ShouldContain("no column 'Mail'. It has Last_Name, Email");
    }

    [Fact]
    public async Task A_csv_without_the_field_to_find_records_by() =>
        (await RefusalAsync<ZcrmCsvException>("Last_Name\r\na\r\n", new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email" }))
            .Message.ShouldContain("'Email', by which records are to be found");

    [Fact]
    public async Task A_name_that_is_no_field() =>
        (await RefusalAsync<ArgumentException>("Last_Name,Emial\r\na,b\r\n")).Message.ShouldBe("'Emial' is no field of Contacts. Did you mean 'Email'?");

    [Fact]
    public async Task More_columns_than_Zoho_takes() =>
        (await RefusalAsync<ArgumentException>(string.Join(',', Enumerable.Range(0, 201).Select(i => $"F{i}")) + "\r\n")).Message.ShouldContain("201 columns");

    [Fact]
    public async Task No_records_at_all()
    {
        await using Scenario scenario = await Scenario.StartAsync();

        await Should.ThrowAsync<ArgumentException>(async () => await scenario.Client().Bulk.WriteAsync("Contacts", [], cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct));
    }

    [Fact]
    public async Task An_upsert_that_finds_nothing() =>
        (await RefusalAsync<ArgumentException>("Last_Name\r\na\r\n", new BulkWriteOptions { Operation = BulkOperation.Upsert })).Message.ShouldContain("FindBy");

    [Fact]
    public async Task A_stream_that_breaks_off_has_the_results_of_its_rows_before_the_error()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        var csv = BulkCsv.FromStream(new OneWay(Encoding.UTF8.GetBytes("Last_Name,Email\r\na,a@example.com\r\nb,b@example.com\r\nc\r\n")));
        var results = new List<BulkRowResult>();

        var error = await Should.ThrowAsync<ZcrmCsvException>(async () =>
        {
            await foreach (BulkRowResult result in scenario.Client().Bulk.WriteAsync("Contacts", csv, cancellationToken: Scenario.Ct)) results.Add(result);
        });

        error.Row.ShouldBe(3);
        results.Select(result => result.Outcome).ShouldBe([BulkOutcome.Added, BulkOutcome.Added]);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(2);
    }

    private static async Task<T> RefusalAsync<T>(string csv, BulkWriteOptions? options = null) where T : Exception
    {
        await using Scenario scenario = await Scenario.StartAsync();
        var input = BulkCsv.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        T refusal = await Should.ThrowAsync<T>(async () => await scenario.Client().Bulk.WriteAsync("Contacts", input, options, Scenario.Ct).ToListAsync(Scenario.Ct));
        scenario.Zoho.Journal.Count(entry => entry.Request.Method == "POST" && !entry.Request.IsForAccounts).ShouldBe(0);
        return refusal;
    }

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
