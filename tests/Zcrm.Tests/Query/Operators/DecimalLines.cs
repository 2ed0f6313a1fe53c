using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Amounts, exact to the last digit.</summary>
internal static class DecimalLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<decimal?>(field) == 1.50m),
        Of(r => r.Get<decimal?>(field) != 1.50m),
        Of(r => r.Get<decimal?>(field) < 1.50m),
        Of(r => r.Get<decimal?>(field) <= 1.50m),
        Of(r => r.Get<decimal?>(field) > 1.50m),
        Of(r => r.Get<decimal?>(field) >= 1.50m),
        Of(r => 1.50m < r.Get<decimal?>(field)),
        Of(r => !(r.Get<decimal?>(field) == 1.50m)),
        Of(r => !(r.Get<decimal?>(field) != 1.50m)),
        Of(r => !(r.Get<decimal?>(field) < 1.50m)),
        Of(r => !(r.Get<decimal?>(field) <= 1.50m)),
        Of(r => !(r.Get<decimal?>(field) > 1.50m)),
        Of(r => !(r.Get<decimal?>(field) >= 1.50m)),
        Of(r => r.Get<decimal?>(field).Equals(1.50m)),
        Of(r => r.Get<decimal?>(field) == null),
        Of(r => r.Get<decimal?>(field) != null),
        Of(r => r.Get<decimal?>(field).HasValue),
        Of(r => !r.Get<decimal?>(field).HasValue),
        Of(r => Coql.Between(r.Get<decimal?>(field), 1.50m, 5m)),
        Of(r => !Coql.Between(r.Get<decimal?>(field), 1.50m, 5m)),
        Of(r => r.Get<decimal?>(field) >= 1.50m && r.Get<decimal?>(field) <= 5m),
        Of(r => new[] { 1.50m, 5m }.Contains(r.Get<decimal?>(field)!.Value)),
        Of(r => !new[] { 1.50m, 5m }.Contains(r.Get<decimal?>(field)!.Value)),
        Of(r => new decimal?[] { 1.50m, null }.Contains(r.Get<decimal?>(field))),
        Of(r => !new decimal?[] { 1.50m, null }.Contains(r.Get<decimal?>(field))),
    ];
}
