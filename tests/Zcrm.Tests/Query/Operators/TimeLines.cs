using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Times, with and without a fraction of a second.</summary>
internal static class TimeLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<DateTimeOffset?>(field) == From),
        Of(r => r.Get<DateTimeOffset?>(field) != From),
        Of(r => r.Get<DateTimeOffset?>(field) < From),
        Of(r => r.Get<DateTimeOffset?>(field) <= From),
        Of(r => r.Get<DateTimeOffset?>(field) > From),
        Of(r => r.Get<DateTimeOffset?>(field) >= From),
        Of(r => From < r.Get<DateTimeOffset?>(field)),
        Of(r => !(r.Get<DateTimeOffset?>(field) == From)),
        Of(r => !(r.Get<DateTimeOffset?>(field) != From)),
        Of(r => !(r.Get<DateTimeOffset?>(field) < From)),
        Of(r => !(r.Get<DateTimeOffset?>(field) <= From)),
        Of(r => !(r.Get<DateTimeOffset?>(field) > From)),
        Of(r => !(r.Get<DateTimeOffset?>(field) >= From)),
        Of(r => r.Get<DateTimeOffset?>(field).Equals(From)),
        Of(r => r.Get<DateTimeOffset?>(field) == null),
        Of(r => r.Get<DateTimeOffset?>(field) != null),
        Of(r => r.Get<DateTimeOffset?>(field).HasValue),
        Of(r => !r.Get<DateTimeOffset?>(field).HasValue),
        Of(r => Coql.Between(r.Get<DateTimeOffset?>(field), From, To)),
        Of(r => !Coql.Between(r.Get<DateTimeOffset?>(field), From, To)),
        Of(r => r.Get<DateTimeOffset?>(field) >= From && r.Get<DateTimeOffset?>(field) <= To),
        Of(r => new[] { From, To }.Contains(r.Get<DateTimeOffset?>(field)!.Value)),
        Of(r => !new[] { From, To }.Contains(r.Get<DateTimeOffset?>(field)!.Value)),
        Of(r => new DateTimeOffset?[] { From, null }.Contains(r.Get<DateTimeOffset?>(field))),
        Of(r => !new DateTimeOffset?[] { From, null }.Contains(r.Get<DateTimeOffset?>(field))),
        Of(r => r.Get<DateTimeOffset?>(field) == Fraction),
        Of(r => r.Get<DateTimeOffset?>(field) != Fraction),
        Of(r => r.Get<DateTimeOffset?>(field) < Fraction),
        Of(r => r.Get<DateTimeOffset?>(field) <= Fraction),
        Of(r => r.Get<DateTimeOffset?>(field) > Fraction),
        Of(r => r.Get<DateTimeOffset?>(field) >= Fraction),
        Of(r => new[] { Fraction, From }.Contains(r.Get<DateTimeOffset?>(field)!.Value)),
        Of(r => Coql.Between(r.Get<DateTimeOffset?>(field), Fraction, To)),
        Of(r => r.Get<DateTimeOffset?>(field) > Utc),
        Of(r => r.Get<DateOnly?>(field) == Day),
        Of(r => r.Get<DateTime?>(field) > Unspecified),
    ];

    private static readonly DateTimeOffset From = new(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(5.5));
    private static readonly DateTimeOffset To = new(2026, 12, 31, 23, 59, 59, TimeSpan.FromHours(-3));
    private static readonly DateTimeOffset Fraction = From.AddMilliseconds(500);
    private static readonly DateOnly Day = new(2026, 3, 4);
    private static readonly DateTime Utc = new(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Unspecified = new(2026, 3, 4, 10, 0, 0, DateTimeKind.Unspecified);
}
