namespace Zcrm.Generators;

public sealed class QueryShapeAnalyzerTests
{
    [Theory]
    [InlineData("Where(d => d.DealName!.ToUpper() == \"X\")", "'d.DealName!.ToUpper()' cannot be asked of Zoho: Zoho knows no ToUpper of a field")]
    [InlineData("Where(d => d.DealName!.Length > 3)", "'d.DealName!.Length' cannot be asked of Zoho: Length is a part of a field's value")]
    [InlineData("Where(d => d.CreatedTime!.Value.Year == 2026)", "Year is a part of a field's value")]
    [InlineData("Where(d => d.Amount > d.ExpectedRevenue)", "COQL compares a field with a value, not with another field")]
    [InlineData("Where(d => d.Amount + 1 > 5)", "'d.Amount + 1' cannot be asked of Zoho: COQL does not calculate with fields")]
    [InlineData("Where(d => (d.Amount ?? 0) > 5)", "COQL has no ??")]
    [InlineData("Where(d => IsGood(d))", "IsGood would have to run at Zoho")]
    [InlineData("Where(d => IsLarge(d.Amount))", "Zoho knows no IsLarge")]
    [InlineData("Where(d => d.Stage == \"A\" && d.Account!.AccountName!.Trim() == \"B\")", "Zoho knows no Trim of a field")]
    [InlineData("Where(d => d.Get<string>(\"Region\")!.Trim() == \"B\")", "Zoho knows no Trim of a field")]
    [InlineData("Where(d => d.IsChanged)", "IsChanged stands for no field")]
    [InlineData("Where(d => d.Amount!.Value.ToString() == \"5\")", "Zoho knows no ToString of a field")]
    [InlineData("Where(d => d.Owner!.Name == \"Ana\")", "'d.Owner!.Name' cannot be asked of Zoho: a lookup without a class has no typed fields but Id")]
    [InlineData("OrderBy(d => d.Amount * 2)", "COQL does not calculate with fields")]
    [InlineData("OrderBy(d => d)", "'d' cannot be asked of Zoho: it is the whole record; name a field of it")]
    [InlineData("Select(d => IsGood(d))", "'d' cannot be asked of Zoho: it is the whole record; leave Select out")]
    [InlineData("Select(d => new { d.Stage, Whole = d })", "it is the whole record")]
    [InlineData("Select(d => d.Has(\"Stage\"))", "it is the whole record")]
    [InlineData("Select(d => new { d.Stage, d.IsChanged })", "IsChanged stands for no field")]
    [InlineData("Select(d => d.Owner!.Name)", "a lookup without a class has no typed fields but Id")]
    [InlineData("GroupBy(d => d.CreatedTime!.Value.Year)", "Year is a part of a field's value")]
    [InlineData("GroupBy(d => new { d.Stage, Half = d.Amount / 2 })", "COQL does not calculate with fields")]
    [InlineData("GroupBy(d => d.Stage).Select(g => g)", "'g' cannot be asked of Zoho: Zoho gives no records of a group")]
    [InlineData("GroupBy(d => d.Stage).Select(g => g.Sum(d => d.Amount * 2))", "COQL does not calculate with fields")]
    [InlineData("GroupBy(d => d.Stage).Select(g => g.Max(d => d))", "it is the whole record")]
    [InlineData("SumAsync(d => d.Amount - d.ExpectedRevenue)", "COQL does not calculate with fields")]
    [InlineData("MaxAsync(d => d.DealName!.Length)", "Length is a part of a field's value")]
    public async Task What_cannot_be_asked_is_reported(string clause, string problem)
    {
        string report = (await Compiling.AnalyzeAsync(Program(clause))).ShouldHaveSingleItem();
        report.ShouldStartWith("ZCRM010: ");
        report.ShouldContain(problem);
    }

    [Theory]
    [InlineData("Where(d => d.Stage == stage && d.Amount!.Value > limit + 1 || !d.Probability.HasValue)")]
    [InlineData("Where(d => stages.Contains(d.Stage) && !d.DealName!.Contains(stage.ToUpper()))")]
    [InlineData("Where(d => d.DealName!.StartsWith(stage.Trim()) && d.Account!.Id == id && d.Account!.Industry == null)")]
    [InlineData("Where(d => string.IsNullOrEmpty(d.NextStep) && Coql.Between(d.Amount, 1, limit) && Equals(d.Stage, stage))")]
    [InlineData("Where(d => d.ClosingDate > DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-30))")]
    [InlineData("Where(d => d.Get<decimal?>(\"Margin\") > 5 && (string?)d[\"Region\"] == stage && d.Owner!.Id == id)")]
    [InlineData("OrderByDescending(d => d.Account!.AccountName).ThenBy(d => d.CreatedTime)")]
    [InlineData("Select(d => new { Double = d.Amount * 2, Name = d.DealName!.ToUpper(), d.CreatedTime!.Value.Year, Owner = d.Owner!.Id, Kind = d.Type ?? stage })")]
    [InlineData("Select(d => IsLarge(d.Amount) && d.Get<string>(\"Region\") == stage && d[\"City\"] != null && d.Account!.Industry == nameof(d))")]
    [InlineData("GroupBy(d => new { d.Stage, Industry = d.Account!.Industry }).Select(g => new { g.Key.Stage, Count = g.Count(), Sum = g.Sum(d => d.Amount) / g.Count() })")]
    [InlineData("SumAsync(d => d.Account!.AnnualRevenue)")]
    public async Task What_can_be_asked_is_not(string clause) => (await Compiling.AnalyzeAsync(Program(clause))).ShouldBeEmpty();

    private static string Program(string clause) => $$"""
        public static class Program
        {
            public static object Query(ZcrmClient crm, string stage, decimal limit, List<string?> stages, CrmId id) => crm.Query<Deal>().{{clause}};
            static bool IsGood(Deal deal) => true;
            static bool IsLarge(decimal? amount) => amount > 5;
        }
        """;
}
