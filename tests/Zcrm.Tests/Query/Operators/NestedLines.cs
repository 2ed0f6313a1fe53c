using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Fields of the record that a lookup leads to, to the second lookup.</summary>
internal static class NestedLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.GetObject("Account_Name")!.Get<string>("Text") == "a"),
        Of(r => r.GetObject("Account_Name")!.Get<string>("Text") != "a"),
        Of(r => !r.GetObject("Account_Name")!.Get<string>("Text")!.Contains("an")),
        Of(r => r.GetObject("Account_Name")!.Get<string>("Text") == null),
        Of(r => new[] { "a", "b" }.Contains(r.GetObject("Account_Name")!.Get<string>("Email"))),
        Of(r => r.GetObject("Account_Name")!.Get<decimal?>("Currency") > 1.50m),
        Of(r => !(r.GetObject("Account_Name")!.Get<decimal?>("Currency") > 1.50m)),
        Of(r => Coql.Between(r.GetObject("Account_Name")!.Get<int?>("Integer"), 1, 5)),
        Of(r => r.GetObject("Account_Name")!.Get<DateOnly?>("Date") < Day),
        Of(r => r.GetObject("Account_Name")!.Get<DateTimeOffset?>("DateTime") >= Time),
        Of(r => r.GetObject("Account_Name")!.Get<bool?>("Boolean") == true),
        Of(r => r.GetObject("Account_Name")!.GetObject<CrmReference>("Owner")!.Id == Id),
        Of(r => r.GetObject("Account_Name")!.GetObject<CrmReference>("Owner") == null),
        Of(r => r.GetObject("Account_Name")!.GetObject("Account_Name")!.Get<string>("Text") != "a"),
        Of(r => r.GetObject("Owner")!.GetObject("role")!.Get<string>("name") == "CEO"),
        Of(r => r.GetObject("Account_Name")!.Get<string>("Textarea")!.Contains("an")),
        Of(r => r.GetObject("Account_Name")!.Get<string>("Emial") == "a"),
        Of(r => r.GetObject("Text")!.Get<string>("Name") == "a"),
    ];

    private static readonly CrmId Id = 5540200000701;
    private static readonly DateOnly Day = new(2026, 3, 4);
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
}
