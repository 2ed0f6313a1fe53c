namespace Zcrm;

/// <summary>A field, an operator and its values.</summary>
internal sealed class CriteriaCondition : CrmCriteria
{
    private readonly IReadOnlyList<object> _values;

    /// <exception cref="ArgumentException">A value cannot be searched for.</exception>
    public CriteriaCondition(string field, CriteriaOperator comparison, IReadOnlyList<object> values)
    {
        (Field, Operator, _values) = (field, comparison, values);
        Values = [.. values.Select(value => CriteriaValue.Write(field, value))];
    }

    public new string Field { get; }

    public CriteriaOperator Operator { get; }

    /// <summary>The values as text, not escaped.</summary>
    public IReadOnlyList<string> Values { get; }

    internal override int Count => 1;

    public override CrmObject ToCriteriaObject() => new()
    {
        ["field"] = new CrmObject { ["api_name"] = Field },
        ["comparator"] = Operator.Comparator,
        ["value"] = Operator.TakesSeveral ? _values.Select(CriteriaValue.ToJson).ToArray() : CriteriaValue.ToJson(_values[0]),
    };

    public override string ToString() => $"({Field}:{Operator.Name}:{string.Join(',', Values.Select(CriteriaValue.Escape))})";
}
