namespace Zcrm;

/// <summary>Two criteria joined. Zoho documents brackets around pairs only, so that is how they are written.</summary>
internal sealed class CriteriaGroup(string joint, CrmCriteria first, CrmCriteria second) : CrmCriteria
{
    public new const string And = "and";
    public new const string Or = "or";

    public string Joint => joint;

    public CrmCriteria First => first;

    public CrmCriteria Second => second;

    internal override int Count { get; } = first.Count + second.Count;

    public override CrmObject ToCriteriaObject() => new()
    {
        ["group_operator"] = joint.ToUpperInvariant(),
        ["group"] = Members().Select(member => member.ToCriteriaObject()).ToArray(),
    };

    public override string ToString() => $"({first}{joint}{second})";

    /// <summary>What is joined in the same way, in one list.</summary>
    private IEnumerable<CrmCriteria> Members() => new[] { first, second }.SelectMany(
        criteria => criteria is CriteriaGroup group && group.Joint == joint ? group.Members() : [criteria]);
}
