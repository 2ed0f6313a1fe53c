using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Dates.</summary>
internal static class DateLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<DateOnly?>(field) == From),
        Of(r => r.Get<DateOnly?>(field) != From),
        Of(r => r.Get<DateOnly?>(field) < From),
        Of(r => r.Get<DateOnly?>(field) <= From),
        Of(r => r.Get<DateOnly?>(field) > From),
        Of(r => r.Get<DateOnly?>(field) >= From),
        Of(r => From < r.Get<DateOnly?>(field)),
        Of(r => !(r.Get<DateOnly?>(field) == From)),
        Of(r => !(r.Get<DateOnly?>(field) != From)),
        Of(r => !(r.Get<DateOnly?>(field) < From)),
        Of(r => !(r.Get<DateOnly?>(field) <= From)),
        Of(r => !(r.Get<DateOnly?>(field) > From)),
        Of(r => !(r.Get<DateOnly?>(field) >= From)),
        Of(r => r.Get<DateOnly?>(field).Equals(From)),
        Of(r => r.Get<DateOnly?>(field) == null),
        Of(r => r.Get<DateOnly?>(field) != null),
        Of(r => r.Get<DateOnly?>(field).HasValue),
        Of(r => !r.Get<DateOnly?>(field).HasValue),
        Of(r => Coql.Between(r.Get<DateOnly?>(field), From, To)),
        Of(r => !Coql.Between(r.Get<DateOnly?>(field), From, To)),
        Of(r => r.Get<DateOnly?>(field) >= From && r.Get<DateOnly?>(field) <= To),
        Of(r => new[] { From, To }.Contains(r.Get<DateOnly?>(field)!.Value)),
        Of(r => !new[] { From, To }.Contains(r.Get<DateOnly?>(field)!.Value)),
        Of(r => new DateOnly?[] { From, null }.Contains(r.Get<DateOnly?>(field))),
        Of(r => !new DateOnly?[] { From, null }.Contains(r.Get<DateOnly?>(field))),
        Of(r => r.Get<DateTimeOffset?>(field) > Time),
    ];

    private static readonly DateOnly From = new(2026, 3, 4);
    private static readonly DateOnly To = new(2026, 12, 31);
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
}
