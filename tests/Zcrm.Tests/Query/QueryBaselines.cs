using System.Runtime.CompilerServices;
using Zcrm.Modules;

namespace Zcrm;

#pragma warning disable CA1304, CA1309, CA1311, CA1862, CA1866, CS0464 // These lines are what users write; none of them runs.

/// <summary>One line of C# for every operator, type and shape; and those that cannot be asked.</summary>
internal static class QueryBaselines
{
    private static readonly string Stage = "Closed Won";
    private static readonly string[] Stages = ["Closed Won", "Closed Lost"];
    private static readonly List<decimal?> Amounts = [10m, null];
    private static readonly CrmId Id = 5540200000701;
    private static readonly Func<Deal, bool> Predicate = IsGood;
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(5.5));
    private static readonly List<DateOnly> Days = [new(2026, 3, 4), new(2026, 3, 5)];
    private static readonly Guid Token = new("5f0c1a52-6b0c-4a53-9e46-0d5d27f3a1b0");
    private static Account? Nobody => null;
    private static readonly Account Acme = new() { Id = 5540200000702 };

    public static IEnumerable<(string Line, Func<string> Translate)> All =>
    [
        // Comparison
        Deals(q => q.Where(d => d.Stage == "Closed Won")),
        Deals(q => q.Where(d => d.Stage == Stage)),
        Deals(q => q.Where(d => Stage == d.Stage)),
        Deals(q => q.Where(d => d.Stage != "Closed Won")),
        Deals(q => q.Where(d => !(d.Stage == "Closed Won"))),
        Deals(q => q.Where(d => !(d.Stage != "Closed Won"))),
        Deals(q => q.Where(d => d.Amount > 10.5m)),
        Deals(q => q.Where(d => d.Amount >= 10m)),
        Deals(q => q.Where(d => 10m < d.Amount)),
        Deals(q => q.Where(d => d.Amount <= 10m)),
        Deals(q => q.Where(d => !(d.Amount < 10m))),
        Deals(q => q.Where(d => d.Amount!.Value > 10m)),
        Deals(q => q.Where(d => d.Probability == 75)),
        Deals(q => q.Where(d => d.ClosingDate == new DateOnly(2026, 3, 4))),
        Deals(q => q.Where(d => d.CreatedTime > Time)),
        Deals(q => q.Where(d => d.CreatedTime > Time.AddDays(-30))),
        Deals(q => q.Where(d => d.CreatedTime >= Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => d.CreatedTime > Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => d.CreatedTime < Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => d.CreatedTime <= Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => !(d.CreatedTime >= Time.AddMilliseconds(500)))),
        Deals(q => q.Where(d => d.CreatedTime == Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => d.CreatedTime != Time.AddMilliseconds(500))),
        Deals(q => q.Where(d => d.CreatedTime == Time)),
        Deals(q => q.Where(d => d.CreatedTime != Time)),
        Deals(q => q.Where(d => d.Amount < 10m)),
        Deals(q => q.Where(d => d.Amount == 10m)),
        Deals(q => q.Where(d => d.Amount != 10m)),
        Deals(q => q.Where(d => d.ClosingDate != new DateOnly(2026, 3, 4))),
        Deals(q => q.Where(d => d.ClosingDate < new DateOnly(2026, 3, 4))),
        Deals(q => q.Where(d => d.ClosingDate >= new DateOnly(2026, 3, 4))),
        Deals(q => q.Where(d => d.Probability <= 75)),
        Deals(q => q.Where(d => d.Get<long?>("Serial__c") > 9_007_199_254_740_993)),
        Deals(q => q.Where(d => d.Get<double?>("Ratio__c") >= 1e-7)),
        Deals(q => q.Where(d => d.Get<Guid?>("Token__c") == Token)),
        Deals(q => q.Where(d => d.Get<string>("Kind__c") == nameof(DayOfWeek.Friday))),
        Deals(q => q.Where(d => d.Id > Id)),
        Deals(q => q.Where(d => d.Id == Id)),
        Deals(q => q.Where(d => d.Id != Id)),
        Deals(q => q.Where(d => d.DealName == "O'Hara's \"deal\"")),
        Deals(q => q.Where(d => d.Stage!.Equals("Closed Won"))),
        Deals(q => q.Where(d => Equals(d.Stage, "Closed Won"))),
        Leads(q => q.Where(l => l.EmailOptOut == true)),
        Leads(q => q.Where(l => l.EmailOptOut != true)),
        Leads(q => q.Where(l => l.EmailOptOut!.Value)),
        Leads(q => q.Where(l => !l.EmailOptOut!.Value)),

        // Null
        Deals(q => q.Where(d => d.Stage == null)),
        Deals(q => q.Where(d => d.Stage != null)),
        Deals(q => q.Where(d => !(d.Stage == null))),
        Deals(q => q.Where(d => d.Amount.HasValue)),
        Deals(q => q.Where(d => !d.Amount.HasValue)),
        Deals(q => q.Where(d => string.IsNullOrEmpty(d.NextStep))),
        Deals(q => q.Where(d => d.Account == null)),
        Deals(q => q.Where(d => d.Account != null)),
        Deals(q => q.Where(d => d.CreatedTime == null)),
        Deals(q => q.Where(d => d.ClosingDate != null)),
        Deals(q => q.Where(d => !string.IsNullOrWhiteSpace(d.NextStep))),

        // Text
        Deals(q => q.Where(d => d.DealName!.StartsWith("Big"))),
        Deals(q => q.Where(d => d.DealName!.EndsWith("deal"))),
        Deals(q => q.Where(d => d.DealName!.Contains("big"))),
        Deals(q => q.Where(d => !d.DealName!.Contains("big"))),

        // Lists and ranges
        Deals(q => q.Where(d => Stages.Contains(d.Stage))),
        Deals(q => q.Where(d => !Stages.Contains(d.Stage))),
        Deals(q => q.Where(d => Amounts.Contains(d.Amount))),
        Deals(q => q.Where(d => !Amounts.Contains(d.Amount))),
        Deals(q => q.Where(d => new[] { "A", "B" }.Contains(d.Type))),
        Deals(q => q.Where(d => Array.Empty<string>().Contains(d.Type))),
        Deals(q => q.Where(d => Days.Contains(d.ClosingDate!.Value))),
        Deals(q => q.Where(d => new[] { Id }.Contains(d.Id))),
        Deals(q => q.Where(d => !new[] { Id }.Contains(d.Account!.Id))),
        Deals(q => q.Where(d => new[] { 10, 50 }.Contains(d.Probability!.Value))),
        Deals(q => q.Where(d => Coql.Between(d.CreatedTime, Time, Time.AddHours(1)))),
        Deals(q => q.Where(d => Coql.Between(d.CreatedTime, Time.AddMilliseconds(1), Time.AddMilliseconds(9_999)))),
        Deals(q => q.Where(d => !Coql.Between(d.Probability, 10, 50))),
        Deals(q => q.Where(d => Coql.Between(d.Amount, 1m, 5m))),
        Deals(q => q.Where(d => !Coql.Between(d.ClosingDate, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)))),

        // Joints
        Deals(q => q.Where(d => d.Stage == "A" && d.Type == "B")),
        Deals(q => q.Where(d => d.Stage == "A" && d.Type == "B" && d.Amount > 1)),
        Deals(q => q.Where(d => d.Stage == "A" || d.Type == "B" && d.Amount > 1)),
        Deals(q => q.Where(d => (d.Stage == "A" || d.Type == "B") && d.Amount > 1)),
        Deals(q => q.Where(d => !(d.Stage == "A" || d.Amount > 1))),
        Deals(q => q.Where(d => d.Stage == "A").Where(d => d.Type == "B")),
        Deals(q => q.Where(d => true)),
        Deals(q => q.Where(d => Stages.Length == 2 && d.Stage == "A")),
        Deals(q => q.Where(d => Stages.Length == 2 || d.Stage == "A")),
        Deals(q => q.Where(d => Nobody == null || d.Account!.Id == Nobody.Id)),
        Deals(q => q.Where(d => !(Nobody != null && d.Account!.Id == Nobody.Id) && d.Stage == "A")),
        Deals(q => q.Where(d => Nobody != null && Nobody.Id == Id)),

        // Lookups
        Deals(q => q.Where(d => d.Account!.Industry == "Energy")),
        Deals(q => q.Where(d => d.Contact!.Account!.Industry == "Energy")),
        Deals(q => q.Where(d => d.Account!.Id == Id)),
        Deals(q => q.Where(d => d.Account == Acme)),
        Deals(q => q.Where(d => d.Owner!.Id == Id)),
        Deals(q => q.Where(d => d["Region__c"] == (object)"North")),
        Deals(q => q.Where(d => d.Get<decimal?>("Margin__c") > 5)),
        Deals(q => q.Where(d => (string?)d.GetObject("Partner__c")!["Name"] == "Acme")),

        // The other clauses
        Deals(q => q.OrderBy(d => d.Amount)),
        Deals(q => q.OrderByDescending(d => d.Amount).ThenBy(d => d.DealName)),
        Deals(q => q.OrderBy(d => d.Account!.AccountName)),
        Deals(q => q.Take(50)),
        Deals(q => q.Skip(100).Take(50)),
        Deals(q => q.Fields("Deal_Name", "Account_Name.Industry")),
        Any(() => Queries.Of<Deal>().Select(d => new { d.DealName, d.Account!.Industry })),
        Any(() => Queries.Of<Deal>().Select(d => d.Amount * 2)),
        Any(() => Queries.Of<Deal>().Select(d => d.DealName).Skip(10).Take(5)),
        Any(() => Queries.Of<Deal>().Select(d => d.DealName).Take(5).Skip(5)),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.Stage).Select(g => g.Key).Take(3)),
        Any(() => Queries.Of<Deal>().Where(d => d.Amount > 0).GroupBy(d => d.Stage).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(d => d.Amount) })),
        Any(() => Queries.Of<Deal>().GroupBy(d => new { d.Stage, d.Type }).Select(g => new { g.Key.Stage, Best = g.Max(d => d.Amount), Mean = g.Average(d => d.Probability) })),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.Account!.Industry).Select(g => new { g.Key, First = g.Min(d => d.CreatedTime), Last = g.Max(d => d.ClosingDate) })),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.CreatedTime!.Value).Select(g => g.Count())),

        // What cannot be asked
        Deals(q => q.Where(d => d.DealName!.ToUpper() == "X")),
        Deals(q => q.Where(d => d.DealName!.Length > 3)),
        Deals(q => q.Where(d => d.Amount > d.ExpectedRevenue)),
        Deals(q => q.Where(d => d.Amount + 1 > 5)),
        Deals(q => q.Where(d => (d.Amount ?? 0) > 5)),
        Deals(q => q.Where(d => d.Amount > null)),
        Deals(q => q.Where(d => !d.DealName!.StartsWith("X"))),
        Deals(q => q.Where(d => d.DealName!.Contains("100%"))),
        Deals(q => q.Where(d => d.DealName!.Any(letter => letter == 'x'))),
        Deals(q => q.Where(d => IsGood(d))),
        Deals(q => q.Where(d => d.CreatedTime!.Value.Year == 2026)),
        Deals(q => q.Where(d => d.Owner!.Name == "Ana")),
        Deals(q => q.Where(d => d.Account!.LookupName == "Acme")),
        Deals(q => q.Where(d => d.IsChanged)),
        Deals(q => q.Where(d => d["Region c"] == (object)"x")),
        Deals(q => q.Where(d => d["Date"] == (object)new DateTime(2026, 1, 1))),
        Deals(q => q.Where(d => new string?[101].Select((_, i) => i).Contains(d.Probability!.Value))),
        Deals(q => q.OrderBy(d => d.Amount + 1)),
        Deals(q => q.Take(5).Skip(5)),
        Any(() => Queries.Of<Deal>().Select(d => IsGood(d))),
        Any(() => Queries.Of<Deal>().GroupBy(d => 1).Select(g => g.Count())),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.Stage).Select(g => g)),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.CreatedTime!.Value.Year).Select(g => g.Count())),
        Any(() => Queries.Of<Deal>().GroupBy(d => new { d.Stage, Large = d.Amount > 5 }).Select(g => g.Count())),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.Stage ?? "none").Select(g => g.Count())),
        Any(() => Queries.Of<Deal>().GroupBy(d => d.Stage).Select(g => g.Sum(d => d.Amount * 2))),
        Deals(q => q.Where(d => Predicate(d))),
        Deals(q => q.Where(d => d.Stage == d.Type)),
    ];

    private static (string Line, Func<string> Translate) Deals(Func<CrmQuery<Deal>, CrmQuery<Deal>> make, [CallerArgumentExpression(nameof(make))] string line = "") =>
        (line, () => make(Queries.Of<Deal>().Fields("id")).ToCoql());

    private static (string Line, Func<string> Translate) Leads(Func<CrmQuery<Lead>, CrmQuery<Lead>> make, [CallerArgumentExpression(nameof(make))] string line = "") =>
        (line, () => make(Queries.Of<Lead>().Fields("id")).ToCoql());

    private static (string Line, Func<string> Translate) Any<T>(Func<CrmResults<T>> make, [CallerArgumentExpression(nameof(make))] string line = "") =>
        (line, () => make().ToCoql());

    private static bool IsGood(Deal deal) => deal.Amount > 5;
}
