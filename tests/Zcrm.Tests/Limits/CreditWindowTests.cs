using CsCheck;

namespace Zcrm;

public sealed class CreditWindowTests
{
    [Fact]
    public void Credits_come_back_after_a_day_and_never_earlier()
    {
        var window = new CreditWindow();
        window.Spend(100, 100, The.Start).ShouldBe(TimeSpan.Zero);
        TimeSpan wait = window.Spend(1, 100, The.Start.AddMinutes(30));
        wait.ShouldBe(TimeSpan.FromHours(24.5));
        window.Spend(1, 100, The.Start.AddMinutes(30) + wait - TimeSpan.FromTicks(1)).ShouldBeGreaterThan(TimeSpan.Zero);
        window.Spend(1, 100, The.Start.AddMinutes(30) + wait).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void No_day_ever_has_more_than_was_allowed() => Gen.Select(Gen.Int[1, 40], Gen.Int[0, 300]).Array[1, 60].Sample(steps =>
    {
        var window = new CreditWindow();
        var spent = new List<(DateTimeOffset At, int Credits)>();
        DateTimeOffset now = The.Start;
        foreach ((int credits, int minutes) in steps)
        {
            now = now.AddMinutes(minutes);
            if (window.Spend(credits, 100, now) == TimeSpan.Zero) spent.Add((now, credits));
            spent.Where(each => each.At > now.AddHours(-24)).Sum(each => each.Credits).ShouldBeLessThanOrEqualTo(100);
        }
    });

    [Fact]
    public void A_correction_sets_what_is_left_and_later_ones_do_so_again()
    {
        var window = new CreditWindow();
        window.Spend(10, 100, The.Start);
        foreach (int remaining in new[] { 3, 60, 0 })
        {
            window.Correct(100, remaining, The.Start);
            window.Spend(remaining + 1, 100, The.Start).ShouldBeGreaterThan(TimeSpan.Zero);
            window.Spend(remaining, 100, The.Start).ShouldBe(TimeSpan.Zero);
        }
    }
}
