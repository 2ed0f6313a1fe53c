using System.IO.Compression;
using System.Text;
using CsCheck;

namespace Zcrm.Bulk;

public sealed class PartBuilderTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task What_is_written_reads_back_equal() => await Gen.String.Array[2, 4].Array[1, 40].SampleAsync(async rows =>
    {
        CrmRecord[] records = [.. rows.Select(row => Record([.. row.Select((text, i) => ($"Field_{i}", (object?)text))]))];

        List<Part> parts = await BuildAsync(records, new BulkWriteOptions { RowsPerJob = 7 });

        List<CrmRecord> back = [.. parts.SelectMany(part => part.Records)];
        CrmRecord[] sent = [.. records.Where(record => record.Names.Any(name => record.Get<string>(name) != ""))];
        back.Count.ShouldBe(sent.Length);
        for (int i = 0; i < sent.Length; i++)
        {
            foreach (string name in sent[i].Names) (back[i].Get<string>(name) ?? "").ShouldBe(sent[i].Get<string>(name));
        }
    }, iter: 50);

    [Fact]
    public async Task Values_become_cells_as_Zoho_reads_them()
    {
        CrmRecord record = Record(
            ("Text", "a \"b\"\n\tc"), ("Number", 12.50m), ("Flag", true), ("Nothing", null), ("Day", new DateOnly(2025, 3, 4)),
            ("Time", new DateTimeOffset(2025, 3, 4, 10, 0, 0, TimeSpan.FromHours(5.5))), ("Lookup", new Dictionary<string, object?> { ["name"] = "Acme", ["id"] = "77" }),
            ("Choices", (string[])["Red", "Green"]), ("Emoji", "😀"));

        CrmRecord back = (await BuildAsync([record])).Single().Records.Single();

        back.Names.Select(back.Get<string>).ShouldBe(
            ["a \"b\"\n\tc", "12.50", "true", null, "2025-03-04", "2025-03-04T10:00:00+05:30", "77", "Red;Green", "😀"]);
    }

    [Fact]
    public async Task Parts_have_as_many_rows_as_a_job_takes()
    {
        List<Part> parts = await BuildAsync(Enumerable.Range(0, 25).Select(i => Record(("A", i))), new BulkWriteOptions { RowsPerJob = 10 });

        parts.Select(part => (part.Built.First, part.Built.Rows)).ShouldBe([(0, 10), (10, 10), (20, 5)]);
    }

    [Fact]
    public async Task Parts_stay_within_the_size_of_a_file_however_badly_rows_compress()
    {
        var random = new Random(1);
        IEnumerable<CrmRecord> records = Enumerable.Range(0, 60).Select(_ => Record(("A", Convert.ToBase64String(Bytes(random, 60_000)))));

        List<Part> parts = await BuildAsync(records, limit: Megabyte);

        parts.Count.ShouldBeGreaterThan(2);
        parts.ShouldAllBe(part => part.Bytes <= Megabyte);
        parts.Sum(part => part.Records.Count).ShouldBe(60);
    }

    [Fact]
    public async Task A_row_that_fits_in_no_file_is_not_sent_and_the_others_are()
    {
        List<Part> parts = await BuildAsync([Record(("A", "x")), Record(("A", new string('y', 2_000_000))), Record(("A", "z"))], limit: Megabyte);

        RowEnd[] ends = [.. parts.SelectMany(part => part.Built.Ends([.. part.Built.Keys.Select(_ => default(RowEnd))]))];
        ends.Length.ShouldBe(3);
        ends[1].Outcome.ShouldBe(BulkOutcome.NotSent);
        parts.SelectMany(part => part.Records).Select(record => record.Get<string>("A")).ShouldBe(["x", "z"]);
    }

    [Fact]
    public async Task A_record_with_a_field_more_adds_a_column_in_which_those_before_have_nothing()
    {
        BulkPart part = await BuildOneAsync(Record(("A", "x, y")), Record(("A", 2), ("B", 3)), Record(("A", 4), ("C", 5)));

        part.Columns.InFile.Select(column => column.Field).ShouldBe(["A", "B", "C"]);
        part.Keys.ShouldBe((await BuildOneAsync(Record(("A", "x, y"), ("B", ""), ("C", "")), Record(("A", 2), ("B", 3)), Record(("A", 4), ("C", 5)))).Keys);
    }

    [Fact]
    public async Task Rows_of_different_columns_read_back_equal() => await Gen.Int[0, 6].Array[1, 30].SampleAsync(async fields =>
    {
        CrmRecord[] records = [.. fields.Select((field, i) => Record(("Always", i), ($"Field_{field}", $"{i}")))];

        Part part = (await BuildAsync(records)).Single();

        for (int i = 0; i < fields.Length; i++) part.Records[i].Get<string>($"Field_{fields[i]}").ShouldBe($"{i}");
    }, iter: 50);

    [Fact]
    public async Task A_field_that_comes_after_the_first_rows_are_compressed_begins_another_part()
    {
        string text = new('x', RowBlock.Size);

        List<Part> parts = await BuildAsync([Record(("A", text)), Record(("A", 2), ("B", 3)), Record(("A", 4))]);

        parts.Select(part => part.Records[0].Names.Count).ShouldBe([1, 2]);
        parts[1].Records.Select(record => record.Get<string>("B")).ShouldBe(["3", null]);
    }

    [Fact]
    public async Task The_field_to_find_by_is_the_first_column_so_that_the_result_shows_it()
    {
        var options = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "Email" };

        (await BuildAsync([Record(("A", 1), ("B", 2), ("C", 3), ("Email", "a@example.com"))], options)).Single().Records[0].Names[0].ShouldBe("Email");
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("semicolon")]
    public async Task What_a_file_cannot_carry_is_not_sent(string what)
    {
        object value = what == "rows" ? new[] { new Dictionary<string, object?> { ["Name"] = "x" } } : (string[])["a;b"];

        BulkPart part = (await BuildAsync([Record(("A", "ok"), ("B", value))])).Single().Built;

        part.Ends([]).ShouldHaveSingleItem().Outcome.ShouldBe(BulkOutcome.NotSent);
    }

    [Fact]
    public async Task An_empty_cell_never_empties_a_field_unnoticed()
    {
        var ignoring = new BulkWriteOptions { Operation = BulkOperation.Upsert, FindBy = "id" };
        CrmRecord[] records = [Record(("id", "1"), ("A", "x")), Record(("id", "2"), ("A", null)), Record(("id", "3"))];

        Ends(await BuildAsync(records, ignoring)).ShouldBe([BulkOutcome.Added, BulkOutcome.NotSent, BulkOutcome.Added]);
        Ends(await BuildAsync(records, ignoring with { IgnoreEmpty = false })).ShouldBe([BulkOutcome.Added, BulkOutcome.Added, BulkOutcome.NotSent]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_an_input_gave_before_it_broke_off_is_a_part_and_then_comes_the_error(bool isCancelled)
    {
        Exception failure = isCancelled ? new OperationCanceledException() : new InvalidOperationException();
        var options = new BulkWriteOptions();
        await using var source = new RecordSource(Breaking(failure), options, new FieldNames(null!, "Leads", isAsked: false, new JobWait(null!, options)));
        var builder = new PartBuilder(source, options.RowsPerJob);

        BulkPart part = (await builder.NextAsync(null, isSent: false, TestContext.Current.CancellationToken))!;
        await part.Zip!.DisposeAsync();

        part.Rows.ShouldBe(2);
        Func<Task> next = async () => await builder.NextAsync(null, isSent: false, TestContext.Current.CancellationToken);
        if (isCancelled) await Should.ThrowAsync<OperationCanceledException>(next);
        else (await Should.ThrowAsync<InvalidOperationException>(next)).ShouldBe(failure);
    }

    private static async IAsyncEnumerable<CrmRecord> Breaking(Exception failure)
    {
        await Task.Yield();
        yield return Record(("A", 1));
        yield return Record(("A", 2));
        throw failure;
    }

    private static IEnumerable<BulkOutcome> Ends(List<Part> parts) =>
        parts.SelectMany(part => part.Built.Ends([.. part.Built.Keys.Select(_ => new RowEnd(BulkOutcome.Added, default, null))])).Select(end => end.Outcome);

    private static byte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static CrmRecord Record(params (string Name, object? Value)[] fields)
    {
        var record = new CrmRecord();
        foreach ((string name, object? value) in fields) record[name] = value is string text ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : value;
        return record;
    }

    private static async Task<BulkPart> BuildOneAsync(params CrmRecord[] records) => (await BuildAsync(records)).Single().Built;

    private static async Task<List<Part>> BuildAsync(IEnumerable<CrmRecord> records, BulkWriteOptions? options = null, long limit = BulkLimits.ZipBytes)
    {
        options ??= new BulkWriteOptions();
        await using var source = new RecordSource(records.ToAsyncEnumerable(), options, new FieldNames(null!, "Leads", isAsked: false, new JobWait(null!, options)));
        var builder = new PartBuilder(source, options.RowsPerJob, limit);
        var parts = new List<Part>();
        while (await builder.NextAsync(null, isSent: false, TestContext.Current.CancellationToken) is { } part) parts.Add(await Part.OpenAsync(part));
        return parts;
    }

    /// <summary>A part, and what is in its zip.</summary>
    private sealed record Part(BulkPart Built, IReadOnlyList<CrmRecord> Records, long Bytes)
    {
        public static async Task<Part> OpenAsync(BulkPart built)
        {
            if (built.Zip is not { } file) return new Part(built, [], 0);
            long length = file.Length;
            await using (file)
            {
                using var zip = new ZipArchive(file);
                using RecordFile rows = RecordFile.Open(zip.Entries.Single().Open(), "a part", _ => CellKind.Text);
                return new Part(built, [.. rows.Read(() => new CrmRecord(), CancellationToken.None)], length);
            }
        }
    }
}
