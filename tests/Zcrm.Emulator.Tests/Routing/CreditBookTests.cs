using CsCheck;

namespace Zcrm.Emulator;

public sealed class CreditBookTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<(int Credits, int Wait)[]> Calls = Gen.Select(Gen.Int[1, 500], Gen.Int[0, 40_000]).Array[1, 60];

    [Fact]
    public void Never_is_more_spent_in_24_hours_than_the_limit_and_nothing_is_lost() => Calls.Sample(calls =>
    {
        const int Limit = 800;
        var book = new CreditBook();
        var accepted = new List<(DateTimeOffset Time, int Credits)>();
        DateTimeOffset now = Start;
        foreach ((int credits, int wait) in calls)
        {
            now = now.AddSeconds(wait);
            int before = accepted.Where(call => call.Time > now.AddDays(-1)).Sum(call => call.Credits);
            bool isSpent = book.TrySpend(credits, Limit, now);
            if (isSpent != (before + credits <= Limit)) return false;
            if (isSpent) accepted.Add((now, credits));
            if (book.Spent(now) != before + (isSpent ? credits : 0)) return false;
        }

        return true;
    });
}
