using static Zcrm.OperatorLine;

namespace Zcrm;

#pragma warning disable CA1304, CA1309, CA1310, CA1311, CA1862, CA1866 // These lines are what users write; none of them runs.

/// <summary>Texts: equality, parts, lists, null, and what Zoho has no order for.</summary>
internal static class TextLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Get<string>(field) == "a"),
        Of(r => "a" == r.Get<string>(field)),
        Of(r => r.Get<string>(field) != "a"),
        Of(r => !(r.Get<string>(field) == "a")),
        Of(r => !(r.Get<string>(field) != "a")),
        Of(r => r.Get<string>(field)!.Equals("a")),
        Of(r => Equals(r.Get<string>(field), "a")),
        Of(r => r.Get<string>(field) == null),
        Of(r => r.Get<string>(field) != null),
        Of(r => !(r.Get<string>(field) == null)),
        Of(r => string.IsNullOrEmpty(r.Get<string>(field))),
        Of(r => !string.IsNullOrEmpty(r.Get<string>(field))),
        Of(r => r.Get<string>(field)!.Contains("an")),
        Of(r => !r.Get<string>(field)!.Contains("an")),
        Of(r => r.Get<string>(field)!.StartsWith("an")),
        Of(r => r.Get<string>(field)!.EndsWith("an")),
        Of(r => !r.Get<string>(field)!.StartsWith("an")),
        Of(r => !r.Get<string>(field)!.EndsWith("an")),
        Of(r => new[] { "a", "b" }.Contains(r.Get<string>(field))),
        Of(r => !new[] { "a", "b" }.Contains(r.Get<string>(field))),
        Of(r => new[] { "a", null }.Contains(r.Get<string>(field))),
        Of(r => !new[] { "a", null }.Contains(r.Get<string>(field))),
        Of(r => new string[] { null! }.Contains(r.Get<string>(field))),
        Of(r => Array.Empty<string>().Contains(r.Get<string>(field))),
        Of(r => string.Compare(r.Get<string>(field), "a") > 0),
        Of(r => r.Get<string>(field)!.CompareTo("a") <= 0),
    ];
}
