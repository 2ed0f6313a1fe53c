using static Zcrm.OperatorLine;

namespace Zcrm;

#pragma warning disable CA1305, CA1866, CS0464 // These lines are what users write; none of them runs.

/// <summary>Whole numbers.</summary>
internal static class IntegerLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<int?>(field) == 1),
        Of(r => r.Get<int?>(field) != 1),
        Of(r => r.Get<int?>(field) < 1),
        Of(r => r.Get<int?>(field) <= 1),
        Of(r => r.Get<int?>(field) > 1),
        Of(r => r.Get<int?>(field) >= 1),
        Of(r => 1 < r.Get<int?>(field)),
        Of(r => !(r.Get<int?>(field) == 1)),
        Of(r => !(r.Get<int?>(field) != 1)),
        Of(r => !(r.Get<int?>(field) < 1)),
        Of(r => !(r.Get<int?>(field) <= 1)),
        Of(r => !(r.Get<int?>(field) > 1)),
        Of(r => !(r.Get<int?>(field) >= 1)),
        Of(r => r.Get<int?>(field).Equals(1)),
        Of(r => r.Get<int?>(field) == null),
        Of(r => r.Get<int?>(field) != null),
        Of(r => r.Get<int?>(field).HasValue),
        Of(r => !r.Get<int?>(field).HasValue),
        Of(r => Coql.Between(r.Get<int?>(field), 1, 5)),
        Of(r => !Coql.Between(r.Get<int?>(field), 1, 5)),
        Of(r => r.Get<int?>(field) >= 1 && r.Get<int?>(field) <= 5),
        Of(r => new[] { 1, 5 }.Contains(r.Get<int?>(field)!.Value)),
        Of(r => !new[] { 1, 5 }.Contains(r.Get<int?>(field)!.Value)),
        Of(r => new int?[] { 1, null }.Contains(r.Get<int?>(field))),
        Of(r => !new int?[] { 1, null }.Contains(r.Get<int?>(field))),
        Of(r => r.Get<int?>(field)!.Value.CompareTo(1) > 0),
        Of(r => r.Get<int?>(field) > null),
    ];
}
