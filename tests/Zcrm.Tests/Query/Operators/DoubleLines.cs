using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Numbers as doubles.</summary>
internal static class DoubleLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<double?>(field) == 0.5),
        Of(r => r.Get<double?>(field) != 0.5),
        Of(r => r.Get<double?>(field) < 0.5),
        Of(r => r.Get<double?>(field) <= 0.5),
        Of(r => r.Get<double?>(field) > 0.5),
        Of(r => r.Get<double?>(field) >= 0.5),
        Of(r => 0.5 < r.Get<double?>(field)),
        Of(r => !(r.Get<double?>(field) == 0.5)),
        Of(r => !(r.Get<double?>(field) != 0.5)),
        Of(r => !(r.Get<double?>(field) < 0.5)),
        Of(r => !(r.Get<double?>(field) <= 0.5)),
        Of(r => !(r.Get<double?>(field) > 0.5)),
        Of(r => !(r.Get<double?>(field) >= 0.5)),
        Of(r => r.Get<double?>(field).Equals(0.5)),
        Of(r => r.Get<double?>(field) == null),
        Of(r => r.Get<double?>(field) != null),
        Of(r => r.Get<double?>(field).HasValue),
        Of(r => !r.Get<double?>(field).HasValue),
        Of(r => Coql.Between(r.Get<double?>(field), 0.5, 1e-7)),
        Of(r => !Coql.Between(r.Get<double?>(field), 0.5, 1e-7)),
        Of(r => r.Get<double?>(field) >= 0.5 && r.Get<double?>(field) <= 1e-7),
        Of(r => new[] { 0.5, 1e-7 }.Contains(r.Get<double?>(field)!.Value)),
        Of(r => !new[] { 0.5, 1e-7 }.Contains(r.Get<double?>(field)!.Value)),
        Of(r => new double?[] { 0.5, null }.Contains(r.Get<double?>(field))),
        Of(r => !new double?[] { 0.5, null }.Contains(r.Get<double?>(field))),
    ];
}
