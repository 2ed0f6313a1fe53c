using static Zcrm.OperatorLine;

namespace Zcrm;

/// <summary>The record's own id.</summary>
internal static class IdLines
{
    public static IEnumerable<OperatorLine> For(string field) =>
    [
        Of(r => r.Id == Id),
        Of(r => r.Id != Id),
        Of(r => !(r.Id == Id)),
        Of(r => r.Id < Id),
        Of(r => r.Id <= Id),
        Of(r => r.Id > Id),
        Of(r => r.Id >= Id),
        Of(r => !(r.Id > Id)),
        Of(r => new[] { Id, Other }.Contains(r.Id)),
        Of(r => !new[] { Id, Other }.Contains(r.Id)),
        Of(r => Coql.Between((CrmId?)r.Id, Id, Other)),
        Of(r => !Coql.Between((CrmId?)r.Id, Id, Other)),
        Of(r => r.Id == default),
    ];

    private static readonly CrmId Id = 5540200000701;
    private static readonly CrmId Other = 5540200000702;
}
