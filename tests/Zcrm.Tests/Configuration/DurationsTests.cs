using System.Globalization;
using CsCheck;

namespace Zcrm;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("250ms", 0.25)]
    [InlineData("30s", 30)]
    [InlineData("1.5 min", 90)]
    [InlineData("2m", 120)]
    [InlineData("1H", 3600)]
    [InlineData("1d", 86400)]
    [InlineData("0s", 0)]
    [InlineData("00:05:00", 300)]
    [InlineData("1:00:00", 3600)]
    [InlineData("00:00:00.2500000", 0.25)]
    public void A_time_is_read_with_its_unit(string text, double seconds)
    {
        Durations.TryParse(text, out TimeSpan duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("100")]
    [InlineData("s")]
    [InlineData("-5s")]
    [InlineData("1,5s")]
    [InlineData("1e3s")]
    [InlineData("5 weeks")]
    [InlineData("5:00")]
    [InlineData("99999999999999d")]
    public void What_is_not_clearly_a_time_is_not_taken_for_one(string text) => Durations.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Infinite_is_no_limit()
    {
        Durations.TryParse("Infinite", out TimeSpan duration).ShouldBeTrue();
        duration.ShouldBe(Timeout.InfiniteTimeSpan);
    }

    [Theory]
    [InlineData("1 second", 1)]
    [InlineData("90 seconds", 90)]
    [InlineData("2 minutes", 120)]
    [InlineData("1 hour", 3600)]
    [InlineData("1 day", 86400)]
    [InlineData("0 seconds", 0)]
    [InlineData("250 ms", 0.25)]
    public void A_time_is_written_with_its_largest_whole_unit(string text, double seconds) => Durations.Text(TimeSpan.FromSeconds(seconds)).ShouldBe(text);

    [Fact]
    public void Whole_milliseconds_are_read_as_they_were_written_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Gen.Int[0, int.MaxValue].Sample(count =>
                Durations.TryParse(string.Create(CultureInfo.InvariantCulture, $"{count / 1000m}s"), out TimeSpan duration)
                && duration == TimeSpan.FromMilliseconds(count), threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
