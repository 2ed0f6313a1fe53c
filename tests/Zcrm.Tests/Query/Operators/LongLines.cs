using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Numbers too long for a double.</summary>
internal static class LongLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<long?>(field) == 9_007_199_254_740_993),
        Of(r => r.Get<long?>(field) != 9_007_199_254_740_993),
        Of(r => r.Get<long?>(field) < 9_007_199_254_740_993),
        Of(r => r.Get<long?>(field) <= 9_007_199_254_740_993),
        Of(r => r.Get<long?>(field) > 9_007_199_254_740_993),
        Of(r => r.Get<long?>(field) >= 9_007_199_254_740_993),
        Of(r => 9_007_199_254_740_993 < r.Get<long?>(field)),
        Of(r => !(r.Get<long?>(field) == 9_007_199_254_740_993)),
        Of(r => !(r.Get<long?>(field) != 9_007_199_254_740_993)),
        Of(r => !(r.Get<long?>(field) < 9_007_199_254_740_993)),
        Of(r => !(r.Get<long?>(field) <= 9_007_199_254_740_993)),
        Of(r => !(r.Get<long?>(field) > 9_007_199_254_740_993)),
        Of(r => !(r.Get<long?>(field) >= 9_007_199_254_740_993)),
        Of(r => r.Get<long?>(field).Equals(9_007_199_254_740_993)),
        Of(r => r.Get<long?>(field) == null),
        Of(r => r.Get<long?>(field) != null),
        Of(r => r.Get<long?>(field).HasValue),
        Of(r => !r.Get<long?>(field).HasValue),
        Of(r => Coql.Between(r.Get<long?>(field), 9_007_199_254_740_993, 9_007_199_254_740_995)),
        Of(r => !Coql.Between(r.Get<long?>(field), 9_007_199_254_740_993, 9_007_199_254_740_995)),
        Of(r => r.Get<long?>(field) >= 9_007_199_254_740_993 && r.Get<long?>(field) <= 9_007_199_254_740_995),
        Of(r => new[] { 9_007_199_254_740_993, 9_007_199_254_740_995 }.Contains(r.Get<long?>(field)!.Value)),
        Of(r => !new[] { 9_007_199_254_740_993, 9_007_199_254_740_995 }.Contains(r.Get<long?>(field)!.Value)),
        Of(r => new long?[] { 9_007_199_254_740_993, null }.Contains(r.Get<long?>(field))),
        Of(r => !new long?[] { 9_007_199_254_740_993, null }.Contains(r.Get<long?>(field))),
    ];
}
