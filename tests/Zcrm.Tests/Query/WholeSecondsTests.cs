using CsCheck;
using Zcrm.Modules;

namespace Zcrm;

public sealed class WholeSecondsTests
{
    private static readonly DateTimeOffset Whole = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(5.5));
    private static readonly DateTimeOffset Between = Whole.AddMilliseconds(500);

    private static readonly Dictionary<string, Func<DateTimeOffset, DateTimeOffset, bool>> Comparisons = new()
    {
        [">"] = (left, right) => left > right,
        [">="] = (left, right) => left >= right,
        ["<"] = (left, right) => left < right,
        ["<="] = (left, right) => left <= right,
    };

    [Fact]
    public void A_comparison_with_the_rounded_time_holds_for_the_same_seconds() =>
        Gen.Select(Gen.Int[-3, 3], Gen.Int[-2 * 1_000, 2 * 1_000], Gen.Int[-12, 12]).Sample((seconds, milliseconds, hours) =>
        {
            DateTimeOffset stored = Whole.AddSeconds(seconds);
            DateTimeOffset time = Whole.AddMilliseconds(milliseconds).ToOffset(TimeSpan.FromHours(hours));
            foreach ((string sign, Func<DateTimeOffset, DateTimeOffset, bool> compare) in Comparisons)
                compare(stored, WholeSeconds.Fit(time, sign)).ShouldBe(compare(stored, time), $"{stored:O} {sign} {time:O}");
        });

    [Fact]
    public void The_ends_of_time_stay_within_it()
    {
        WholeSeconds.Fit(DateTimeOffset.MaxValue, "<").ShouldBe(DateTimeOffset.MaxValue.AddTicks(1 - TimeSpan.TicksPerSecond));
        WholeSeconds.Fit(DateTimeOffset.MinValue, ">=").ShouldBe(DateTimeOffset.MinValue);
    }

    [Theory]
    [InlineData("a >=", "'2026-03-04T10:00:01+05:30'")]
    [InlineData("a >", "'2026-03-04T10:00:00+05:30'")]
    [InlineData("a <", "'2026-03-04T10:00:01+05:30'")]
    [InlineData("a<=", "'2026-03-04T10:00:00+05:30'")]
    [InlineData("a > '2020-01-01T00:00:00Z' AND b >= ", "'2026-03-04T10:00:01+05:30'")]
    public void In_a_text_the_operator_before_it_decides(string comparison, string value)
    {
        CoqlText.Parse($"select id from M where {comparison} @time", ("time", Between)).ToString().ShouldEndWith(value);
        CoqlText.From($"select id from M where a >= {Between} and b < {Between.UtcDateTime}").ToString()
            .ShouldEndWith("a >= '2026-03-04T10:00:01+05:30' and b < '2026-03-04T04:30:01+00:00'");
    }

    [Fact]
    public void Both_ends_of_between_are_rounded_inwards() =>
        CoqlText.From($"select id from M where a not between {Between} and {Between.AddDays(1)}").ToString()
            .ShouldEndWith("a not between '2026-03-04T10:00:01+05:30' and '2026-03-05T10:00:00+05:30'");

    [Fact]
    public void A_text_that_asks_for_equality_is_refused()
    {
        Should.Throw<ArgumentException>(() => CoqlText.From($"select id from M where a = {Between}")).Message.ShouldContain("nothing equals it");
        Should.Throw<ArgumentException>(() => CoqlText.From($"select id from M where a in {new[] { Between }}")).Message.ShouldContain("whole seconds");
        Should.Throw<ArgumentException>(() => CoqlText.Parse("select id from M where a != @t", ("t", Between))).Message.ShouldContain("nothing equals it");
    }

    [Fact]
    public void In_csharp_nothing_equals_it_and_everything_differs()
    {
        Where(query => query.Where(deal => deal.CreatedTime == Between)).ShouldBe("id is null");
        Where(query => query.Where(deal => deal.CreatedTime != Between)).ShouldBe("id is not null");
        Where(query => query.Where(deal => !(deal.CreatedTime == Between))).ShouldBe("id is not null");
        Where(query => query.Where(deal => new DateTimeOffset?[] { Between, Whole }.Contains(deal.CreatedTime))).ShouldBe("Created_Time in ('2026-03-04T10:00:00+05:30')");
        Where(query => query.Where(deal => new DateTimeOffset?[] { Between, null }.Contains(deal.CreatedTime))).ShouldBe("Created_Time is null");
        Where(query => query.Where(deal => !new DateTimeOffset?[] { Between }.Contains(deal.CreatedTime))).ShouldBe("id is not null");
    }

    private static string Where(Func<CrmQuery<Deal>, CrmQuery<Deal>> make) => make(Queries.Of<Deal>().Fields("id")).ToCoql().Split(" where ")[1];
}
