using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Objects, lists and rows.</summary>
internal static class StructureLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r[field] == null),
        Of(r => r[field] != null),
        Of(r => r[field] == (object)"a"),
        Of(r => r.GetObject(field) == null),
        Of(r => r.GetObjects(field).Count > 0),
        Of(r => r.GetObjects(field).Any(row => row.Get<int>("Quantity") > 1)),
        Of(r => r.Get<IReadOnlyList<string>>(field)!.Contains("an")),
    ];
}
