namespace Zcrm.Emulator;

/// <summary>What a search asks for: one condition, or several of which all or any must hold.</summary>
internal abstract record SearchCriteria
{
    internal sealed record Condition(string Field, string Operator, IReadOnlyList<string> Values) : SearchCriteria;

    internal sealed record All(SearchCriteria First, SearchCriteria Second) : SearchCriteria;

    internal sealed record Any(SearchCriteria First, SearchCriteria Second) : SearchCriteria;

    public IEnumerable<Condition> Conditions => this switch
    {
        All all => all.First.Conditions.Concat(all.Second.Conditions),
        Any any => any.First.Conditions.Concat(any.Second.Conditions),
        Condition condition => [condition],
        _ => [],
    };
}
