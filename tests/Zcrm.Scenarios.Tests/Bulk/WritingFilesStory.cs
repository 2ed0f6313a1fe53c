using System.Text;
using Zcrm.Bulk;

namespace Zcrm;

/// <summary>Bulk writes of records and CSVs: every row has exactly one outcome, in order.</summary>
public sealed class WritingFilesStory
{
    [Fact]
    public async Task Records_are_inserted_with_one_call_and_get_their_ids()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        ZcrmClient crm = scenario.Client();
        CrmRecord[] contacts =
        [
            new() { ["Last_Name"] = "Müller, \"Ana\"", ["Email"] = "ana@example.com", ["Date_of_Birth"] = new DateOnly(1990, 5, 17) },
            new() { ["Last_Name"] = "Ito\nTwo lines", ["Email_Opt_Out"] = true },
        ];

        List<BulkRowResult> results = await crm.Bulk.WriteAsync("Contacts", contacts, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => (result.Index, result.Outcome)).ShouldBe([(0, BulkOutcome.Added), (1, BulkOutcome.Added)]);
        CrmRecord ana = (await crm.Records("Contacts").GetAsync(results[0].Id, cancellationToken: Scenario.Ct))!;
        (ana.Get<string>("Last_Name"), ana.Get<string>("Email"), ana.Get<DateOnly>("Date_of_Birth")).ShouldBe(("Müller, \"Ana\"", "ana@example.com", new DateOnly(1990, 5, 17)));
        CrmRecord ito = (await crm.Records("Contacts").GetAsync(results[1].Id, cancellationToken: Scenario.Ct))!;
        (ito.Get<string>("Last_Name"), ito.Get<bool>("Email_Opt_Out")).ShouldBe(("Ito\nTwo lines", true));
    }

    [Fact]
    public async Task Rows_that_Zoho_refuses_are_told_with_its_reason_and_no_other_row_suffers()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        IEnumerable<CrmRecord> contacts = Enumerable.Range(0, 200).Select(i => new CrmRecord { ["Last_Name"] = $"Name {i}", ["Email"] = i % 50 == 7 ? "no address" : $"c{i}@example.com" });

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", contacts, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 200).Select(i => (long)i));
        BulkRowResult[] failed = [.. results.Where(result => !result.Succeeded)];
        failed.Select(result => result.Index).ShouldBe([7, 57, 107, 157]);
        failed.ShouldAllBe(result => result.Outcome == BulkOutcome.Failed && result.Error!.Code == CrmErrorCode.InvalidData && result.Error.Field == "Email");
        scenario.Zoho.Data.Count("Contacts").ShouldBe(196);
    }

    [Fact]
    public async Task An_upsert_by_a_unique_field_adds_and_updates()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string known = scenario.Zoho.Data.Insert("Contacts", new() { ["Last_Name"] = "Old", ["Email"] = "a@example.com", ["Phone"] = "123456" });
        CrmRecord[] contacts = [new() { ["Last_Name"] = "New", ["Email"] = "a@example.com" }, new() { ["Last_Name"] = "Other", ["Email"] = "b@example.com" }];
        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email" };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", contacts, options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([BulkOutcome.Updated, BulkOutcome.Added]);
        results[0].Id.ToString().ShouldBe(known);
        scenario.Zoho.Data.Find("Contacts", known)!["Last_Name"]!.ToString().ShouldBe("New");
        scenario.Zoho.Data.Find("Contacts", known)!["Phone"]!.ToString().ShouldBe("123456");
    }

    [Fact]
    public async Task What_was_read_is_changed_and_written_back_by_id_and_unchanged_records_are_not_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 40);
        BulkClient bulk = scenario.Client().Bulk;
        List<CrmRecord> contacts = await bulk.ReadAsync("Contacts", cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        foreach (CrmRecord contact in contacts.Where((_, i) => i % 2 == 0)) contact["Description"] = $"Was {contact.Get<string>("Last_Name")}";

        List<BulkRowResult> results = await bulk
            .WriteAsync("Contacts", contacts, new BulkWriteOptions { Operation = BulkOperation.Update }, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe(Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? BulkOutcome.Updated : BulkOutcome.Unchanged));
        results.Select(result => result.Id).ShouldBe(contacts.Select(contact => contact.Id));
        scenario.Zoho.Data.Find("Contacts", contacts[0].Id.ToString())!["Description"]!.ToString().ShouldStartWith("Was ");
    }

    [Fact]
    public async Task Records_that_were_read_are_written_again_as_new_ones_without_what_Zoho_keeps_itself()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 20);
        BulkClient bulk = scenario.Client().Bulk;
        var query = new BulkReadQuery { Fields = ["Last_Name", "Email", "Full_Name", "Created_Time", "Modified_By", "Owner"] };
        List<CrmRecord> contacts = await bulk.ReadAsync("Contacts", query, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        List<BulkRowResult> results = await bulk.WriteAsync("Contacts", contacts, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Added);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(40);
    }

    [Fact]
    public async Task What_Zoho_keeps_itself_is_refused_where_it_was_set()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        scenario.Zoho.Data.Fill("Contacts", 2);
        BulkClient bulk = scenario.Client().Bulk;
        var query = new BulkReadQuery { Fields = ["Last_Name", "Full_Name"] };
        List<CrmRecord> contacts = await bulk.ReadAsync("Contacts", query, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);
        contacts[1]["Full_Name"] = "Ana Ito";

        List<BulkRowResult> results = await bulk.WriteAsync("Contacts", contacts, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Failed);
        results[1].Error!.ToString().ShouldContain("Full_Name");
    }

    [Fact]
    public async Task Typed_records_know_their_module()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        Modules.Lead[] leads = [new() { LastName = "Ito", Company = "Acme" }];

        BulkRowResult result = (await scenario.Client().Bulk.WriteAsync(leads, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct)).Single();

        scenario.Zoho.Data.Find("Leads", result.Id.ToString())!["Company"]!.ToString().ShouldBe("Acme");
    }

    [Fact]
    public async Task A_csv_is_mapped_with_lookups_by_name_defaults_and_foreign_dates()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string account = scenario.Zoho.Data.Insert("Accounts", new() { ["Account_Name"] = "Acme" });
        BulkCsv csv = Csv("Name;Firma;Geburtstag;Egal\r\nMüller;Acme;17.05.1990;x\r\nIto;Nobody;01.01.2000;y\r\n");
        var options = new BulkWriteOptions
        {
            Columns =
            [
                new BulkColumn("Last_Name") { Source = "Name" },
                new BulkColumn("Account_Name") { Source = "Firma", FindBy = "Account_Name" },
                new BulkColumn("Date_of_Birth") { Source = "Geburtstag", Format = "dd.MM.yyyy" },
                new BulkColumn("Lead_Source") { DefaultValue = "Trade Show" },
            ],
        };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", csv, options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([BulkOutcome.Added, BulkOutcome.Failed]);
        results[1].Error!.Code.ShouldBe(CrmErrorCode.InvalidData);
        var contact = scenario.Zoho.Data.Find("Contacts", results[0].Id.ToString())!;
        contact["Account_Name"]!["id"]!.ToString().ShouldBe(account);
        (contact["Date_of_Birth"]!.ToString(), contact["Lead_Source"]!.ToString()).ShouldBe(("1990-05-17", "Trade Show"));
    }

    [Fact]
    public async Task Rows_go_in_several_jobs_and_come_back_in_order()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        var progress = new List<BulkWriteProgress>();
        var options = new BulkWriteOptions { RowsPerJob = 100, Progress = new Immediate<BulkWriteProgress>(progress.Add) };

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", Contacts(1_050), options, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 1_050).Select(i => (long)i));
        results.ShouldAllBe(result => result.Outcome == BulkOutcome.Added);
        results.Select(result => result.JobId).Distinct().Count().ShouldBe(11);
        (progress[^1].Read, progress[^1].Done, progress[^1].Succeeded, progress[^1].JobsDone).ShouldBe((1_050, 1_050, 1_050, 11));
        foreach (int i in (int[])[0, 99, 100, 1_049]) scenario.Zoho.Data.Find("Contacts", results[i].Id.ToString())!["Last_Name"]!.ToString().ShouldBe($"Name {i}");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Of_60000_rows_with_a_hundredth_of_bad_ones_every_row_is_accounted_for()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        IEnumerable<CrmRecord> contacts = Contacts(60_000).Select((contact, i) =>
        {
            if (i % 100 == 42) contact["Email"] = "no address";
            return contact;
        });

        List<BulkRowResult> results = await scenario.Client().Bulk.WriteAsync("Contacts", contacts, cancellationToken: Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 60_000).Select(i => (long)i));
        results.Where(result => result.Outcome == BulkOutcome.Failed).Select(result => result.Index % 100).ShouldBe(Enumerable.Repeat(42L, 600));
        results.Where(result => result.Outcome == BulkOutcome.Added).Select(result => result.Id).Distinct().Count().ShouldBe(59_400);
        scenario.Zoho.Data.Count("Contacts").ShouldBe(59_400);
        results.Select(result => result.JobId).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Records_that_cannot_be_right_are_not_sent_and_hinder_no_other()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        string first = scenario.Zoho.Data.Insert("Contacts", new() { ["Last_Name"] = "A", ["Phone"] = "123456" });
        string second = scenario.Zoho.Data.Insert("Contacts", new() { ["Last_Name"] = "B", ["Phone"] = "123456" });
        CrmRecord[] contacts =
        [
            new() { Id = first, ["Phone"] = null },
            new() { Id = second, ["Phone"] = "654321" },
            new() { ["Phone"] = "1" },
        ];

        List<BulkRowResult> results = await scenario.Client().Bulk
            .WriteAsync("Contacts", contacts, new BulkWriteOptions { Operation = BulkOperation.Update }, Scenario.Ct).ToListAsync(Scenario.Ct);

        results.Select(result => result.Outcome).ShouldBe([BulkOutcome.NotSent, BulkOutcome.Updated, BulkOutcome.NotSent]);
        results[0].Error!.Message.ShouldContain("IgnoreEmpty");
        scenario.Zoho.Data.Find("Contacts", first)!["Phone"]!.ToString().ShouldBe("123456");
    }

    private static BulkCsv Csv(string text) => BulkCsv.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<CrmRecord> Contacts(int count) => Enumerable.Range(0, count)
        .Select(i => new CrmRecord { ["Last_Name"] = $"Name {i}", ["Email"] = $"c{i}@example.com" });

    private sealed class Immediate<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
