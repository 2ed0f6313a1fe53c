using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>Lookups: records, users and layouts, by their ids.</summary>
internal static class LookupLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.GetObject<CrmReference>(field)!.Id == Id),
        Of(r => r.GetObject<CrmReference>(field)!.Id != Id),
        Of(r => !(r.GetObject<CrmReference>(field)!.Id == Id)),
        Of(r => r.GetObject<CrmReference>(field) == Acme),
        Of(r => r.GetObject<CrmReference>(field) != Acme),
        Of(r => r.GetObject<CrmReference>(field) == null),
        Of(r => r.GetObject<CrmReference>(field) != null),
        Of(r => new[] { Id, Other }.Contains(r.GetObject<CrmReference>(field)!.Id)),
        Of(r => !new[] { Id, Other }.Contains(r.GetObject<CrmReference>(field)!.Id)),
        Of(r => r.GetObject<CrmReference>(field)!.Id > Id),
        Of(r => r.GetObject<CrmReference>(field)!.Name == "Acme"),
        Of(r => r.Get<string>(field) == "Acme"),
        Of(r => r.Get<string>(field)!.Contains("Acme")),
    ];

    private static readonly CrmId Id = 5540200000701;
    private static readonly CrmId Other = 5540200000702;
    private static readonly CrmReference Acme = CrmReference.To(Id);
}
