using System.Text;
using CsCheck;

namespace Zcrm.Bulk;

public sealed class RecordFileTests
{
    [Fact]
    public void A_row_is_a_record_with_the_names_of_the_header()
    {
        CrmRecord lead = Read("id,Last_Name,Email\r\n5540200000701,Ito,ana@example.com\r\n").ShouldHaveSingleItem();

        lead.Module.ShouldBe("Leads");
        lead.Id.ShouldBe((CrmId)5540200000701);
        lead.Names.ShouldBe(["id", "Last_Name", "Email"]);
        lead.Get<string>("Last_Name").ShouldBe("Ito");
        lead.IsChanged.ShouldBeFalse();
        lead.ToJson().ShouldBe("""{"id":"5540200000701","Last_Name":"Ito","Email":"ana@example.com"}""");
    }

    [Fact]
    public void An_empty_cell_is_null_and_not_absent() => Read("id,Email\r\n1,\r\n")[0].IsNull("Email").ShouldBeTrue();

    [Fact]
    public void Values_have_the_shapes_of_the_records_API_where_their_types_are_known()
    {
        CrmRecord record = Read(
            "Amount,Employees,Opt_Out,Owner,Choices,Created_Time\r\n12.50,7,true,5540200000411001,Red;Green,2025-07-25T02:13:17-07:00\r\n",
            column => column switch
            {
                "Amount" or "Employees" => CellKind.Number,
                "Opt_Out" => CellKind.Boolean,
                "Owner" => CellKind.Lookup,
                "Choices" => CellKind.List,
                _ => CellKind.Text,
            })[0];

        record["Amount"].ShouldBe(12.50m);
        record["Employees"].ShouldBe(7L);
        record["Opt_Out"].ShouldBe(true);
        record.Owner!.Id.ShouldBe((CrmId)5540200000411001);
        record.Get<IReadOnlyList<string>>("Choices").ShouldBe(["Red", "Green"]);
        record.CreatedTime.ShouldBe(new DateTimeOffset(2025, 7, 25, 2, 13, 17, TimeSpan.FromHours(-7)));
    }

    [Fact]
    public void Text_reads_as_numbers_truth_values_and_ids_where_types_are_not_known()
    {
        CrmRecord record = Read("Amount,Opt_Out,Account_Name\r\n12.5,false,77\r\n")[0];

        (record.Get<decimal>("Amount"), record.Get<bool>("Opt_Out"), record.Get<CrmId>("Account_Name")).ShouldBe((12.5m, false, (CrmId)77));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("+5")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("-")]
    public void What_is_no_number_stays_text_in_a_column_of_numbers(string cell) =>
        Read($"Amount\r\n\"{cell}\"\r\n", _ => CellKind.Number)[0]["Amount"].ShouldBe(cell);

    [Theory]
    [InlineData("0")]
    [InlineData("-1.25")]
    [InlineData("6e+2")]
    public void Numbers_come_as_numbers(string cell) => Read($"Amount\r\n{cell}\r\n", _ => CellKind.Number)[0].ToJson().ShouldBe($$"""{"Amount":{{cell}}}""");

    [Fact]
    public void Every_text_comes_back_as_it_was_written() => Gen.String.Array[1, 6].Array[1, 20].Sample(rows =>
    {
        int columns = rows.Max(row => row.Length);
        string[][] cells = [.. rows.Select(row => Enumerable.Range(0, columns).Select(i => i < row.Length ? Whole(row[i]) : "x").ToArray())];
        string[] names = [.. Enumerable.Range(0, columns).Select(i => $"Field_{i}")];
        string csv = string.Concat(cells.Prepend(names).Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")) + "\r\n"));

        List<CrmRecord> records = Read(csv);

        records.Select(record => names.Select(name => record.Get<string>(name) ?? "")).ShouldBe(cells);
    });

    [Fact]
    public void Records_of_a_large_file_are_right_after_the_file_was_read_on()
    {
        string csv = "id,Text\r\n" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{i},{new string('x', i % 300)}\r\n"));

        List<CrmRecord> records = Read(csv);

        records.Select(record => record.Id.ToInt64()).ShouldBe(Enumerable.Range(1, 5_000).Select(i => (long)i));
        records.ShouldAllBe(record => (record.Get<string>("Text") ?? "").Length == record.Id.ToInt64() % 300);
    }

    [Fact]
    public void A_row_longer_than_all_buffers_is_read() =>
        Read($"id,Text\r\n1,{new string('é', 500_000)}\r\n")[0].Get<string>("Text")!.Length.ShouldBe(500_000);

    [Theory]
    [InlineData("a,b\r\n1\r\n")]
    [InlineData("a,b\r\n1,2,3\r\n")]
    [InlineData("a,b\r\n1,\"2\r\n")]
    public void A_damaged_row_is_an_error_that_names_the_job(string csv) => Should.Throw<ZcrmBulkFileException>(() => Read(csv)).Job.ShouldBe("bulk read job 1");

    [Fact]
    public void Empty_files_and_blank_lines_hold_no_records()
    {
        Read("").ShouldBeEmpty();
        Read("id,Email\r\n").ShouldBeEmpty();
        Read("id,Email\r\n1,a\r\n\r\n2,b\r\n").Count.ShouldBe(2);
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static List<CrmRecord> Read(string csv, Func<string, CellKind>? kindOf = null)
    {
        using RecordFile file = RecordFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "bulk read job 1", kindOf ?? (_ => CellKind.Text));
        return [.. file.Read(() => new CrmRecord { Module = "Leads" }, CancellationToken.None)];
    }
}
