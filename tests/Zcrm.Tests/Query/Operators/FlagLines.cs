using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Truth values.</summary>
internal static class FlagLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<bool?>(field) == true),
        Of(r => r.Get<bool?>(field) == false),
        Of(r => r.Get<bool?>(field) != true),
        Of(r => r.Get<bool?>(field) != false),
        Of(r => r.Get<bool?>(field)!.Value),
        Of(r => !r.Get<bool?>(field)!.Value),
        Of(r => !(r.Get<bool?>(field) == true)),
        Of(r => r.Get<bool?>(field) == null),
        Of(r => r.Get<bool?>(field) != null),
        Of(r => r.Get<bool?>(field).HasValue),
        Of(r => new[] { true }.Contains(r.Get<bool?>(field)!.Value)),
        Of(r => !new[] { true }.Contains(r.Get<bool?>(field)!.Value)),
        Of(r => new bool?[] { true, null }.Contains(r.Get<bool?>(field))),
        Of(r => (r.Get<bool?>(field) ?? false)),
    ];
}
