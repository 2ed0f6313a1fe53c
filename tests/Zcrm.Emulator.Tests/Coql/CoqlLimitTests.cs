namespace Zcrm.Emulator.Tests;

/// <summary>How much a query may have (reference 8.5).</summary>
public sealed class CoqlLimitTests : CoqlTest
{
    private static string Pairs(int count) => count == 1 ? "id > 0" : $"({Pairs(count - 1)} and id > 0)";

    private static string Numbers(int count) => string.Join(", ", Enumerable.Range(1, count));

    private void AddFields(int count)
    {
        for (int number = 0; number < count; number++) Zoho.Data.AddField("Leads", new EmulatedField($"F{number}", "text"));
    }

    [Fact]
    public async Task Rows()
    {
        Zoho.Data.Fill("Leads", 2_100);
        (await QueryAsync("select id from Leads where id > 0")).Data.Count.ShouldBe(200);
        (await QueryAsync("select id from Leads where id > 0 limit 2000")).Data.Count.ShouldBe(2_000);
        (await RefusalAsync("select id from Leads where id > 0 limit 2001")).ShouldBe("""LIMIT_EXCEEDED {"limit":2000} limit exceeded""");
        Zoho.Rules.CoqlRowLimit = 200;
        (await RefusalAsync("select id from Leads where id > 0 limit 201")).ShouldBe("""LIMIT_EXCEEDED {"limit":200} limit exceeded""");
    }

    [Theory]
    [InlineData(8, 98_000, 98_001, 2_000, 100_000)]
    [InlineData(6, 8_000, 8_001, 2_000, 10_000)]
    [InlineData(3, 9_800, 9_801, 200, 10_000)]
    [InlineData(2, 100, 101, 100, 200)]
    public async Task Rows_by_offset(int version, int within, int beyond, int rows, int limit)
    {
        Zoho.Version = version;
        (await QueryAsync($"select id from Leads where id > 0 limit {within}, {rows}")).Status.ShouldBe(204);
        (await RefusalAsync($"select id from Leads where id > 0 limit {beyond}, {rows}")).ShouldBe($$"""LIMIT_EXCEEDED {"limit":{{limit}}} limit exceeded""");
    }

    [Fact]
    public async Task Criteria_and_values()
    {
        (await QueryAsync($"select id from Leads where {Pairs(25)}")).Status.ShouldBe(204);
        (await RefusalAsync($"select id from Leads where {Pairs(26)}")).ShouldBe("""LIMIT_EXCEEDED {"limit":25} limit exceeded""");
        (await QueryAsync($"select id from Leads where id in ({Numbers(100)})")).Status.ShouldBe(204);
        (await RefusalAsync($"select id from Leads where id not in ({Numbers(101)})")).ShouldBe("""LIMIT_EXCEEDED {"limit":100} limit exceeded""");
        Zoho.Version = 6;
        (await RefusalAsync($"select id from Leads where id in ({Numbers(51)})")).ShouldBe("""LIMIT_EXCEEDED {"limit":50} limit exceeded""");
    }

    [Fact]
    public async Task Columns()
    {
        AddFields(501);
        string Select(int count) => $"select {string.Join(", ", Enumerable.Range(0, count).Select(number => $"F{number}"))} from Leads where id > 0";
        (await QueryAsync(Select(500))).Status.ShouldBe(204);
        (await RefusalAsync(Select(501))).ShouldBe("""LIMIT_EXCEEDED {"limit":500} limit exceeded""");
        Zoho.Version = 6;
        (await RefusalAsync(Select(51))).ShouldBe("""LIMIT_EXCEEDED {"limit":50} limit exceeded""");
    }

    [Fact]
    public async Task Sorting_grouping_and_aggregates()
    {
        AddFields(11);
        string Names(int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"F{number}"));
        (await QueryAsync($"select id from Leads where id > 0 order by {Names(10)}")).Status.ShouldBe(204);
        (await RefusalAsync($"select id from Leads where id > 0 order by {Names(11)}")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":10}""");
        (await QueryAsync($"select {Names(4)} from Leads where id > 0 group by {Names(4)}")).Status.ShouldBe(204);
        (await RefusalAsync($"select {Names(5)} from Leads where id > 0 group by {Names(5)}")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":4}""");
        string Counts(int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"COUNT(F{number})"));
        (await QueryAsync($"select {Counts(5)} from Leads where id > 0")).Status.ShouldBe(200);
        (await RefusalAsync($"select {Counts(6)} from Leads where id > 0")).ShouldStartWith("""LIMIT_EXCEEDED {"limit":5}""");
    }
}
