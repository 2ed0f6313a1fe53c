namespace Zcrm;

/// <summary>What counts as an early mint, in minutes: the proof would be empty if nothing did.</summary>
public sealed class EarlyMintsTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(new double[0], new double[0], 0)]
    [InlineData(new[] { 0.0, 54 }, new[] { 0.0, 54 }, 0)]
    [InlineData(new[] { 0.0, 53.9 }, new[] { 0.0, 53.9 }, 1)]
    [InlineData(new[] { 0.0, 0.1 }, new[] { 0.0, 0.0 }, 1)]
    [InlineData(new[] { 0.0, 54, 60, 114 }, new[] { 0.0, 60, 114 }, 1)]
    public void A_mint_is_early_when_the_token_before_had_more_than_six_minutes_left(double[] arrived, double[] stored, int early) =>
        EarlyMints.Count(Times(arrived), Times(stored), TimeSpan.Zero).ShouldBe(early);

    [Fact]
    public void A_token_lives_from_when_it_was_asked_for_however_long_the_request_was_on_its_way() =>
        EarlyMints.Count(Times([5, 54]), Times([0, 54]), TimeSpan.Zero).ShouldBe(0);

    [Fact]
    public void A_mint_that_was_never_stored_lives_from_its_arrival() =>
        EarlyMints.Count(Times([0, 54, 100]), Times([0, 100]), TimeSpan.Zero).ShouldBe(1);

    [Fact]
    public void Clocks_that_are_off_are_allowed_for() =>
        EarlyMints.Count(Times([0, 30, 50]), Times([0, 30, 50]), TimeSpan.FromMinutes(30)).ShouldBe(1);

    private static DateTimeOffset[] Times(double[] minutes) => [.. minutes.Select(minute => Start.AddMinutes(minute))];
}
