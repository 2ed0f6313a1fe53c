namespace Zcrm;

/// <summary>A field that a condition is to be about; its methods make the condition.</summary>
/// <remarks>
/// Values are text, <see cref="bool"/>, numbers, <see cref="CrmId"/>, <see cref="CrmReference"/> or <see cref="CrmRecord"/> (their ids),
/// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, or <see cref="DateTime"/> in UTC. They are written and escaped as Zoho wants them. Which operators a
/// field has depends on its type: see docs/records.md.
/// </remarks>
public sealed class CriteriaField
{
    private readonly string _name;

    internal CriteriaField(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!ApiName.IsPath(name))
            throw new ArgumentException($"'{name}' cannot be the API name of a field; it has letters, digits, '_', '$' and '.' only.", nameof(name));
        _name = name;
    }

    /// <summary>The field is the value; a search for text finds every field that has its words.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria EqualTo(object value) => One(CriteriaOperator.EqualTo, value);

    /// <summary>The field is not the value.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria NotEqualTo(object value) => One(CriteriaOperator.NotEqualTo, value);

    /// <summary>The text begins so.</summary>
    /// <param name="text">The beginning.</param>
    public CrmCriteria StartsWith(string text) => One(CriteriaOperator.StartsWith, text);

    /// <summary>The field is one of the values.</summary>
    /// <param name="values">1 to 100 values.</param>
    public CrmCriteria In(params IEnumerable<string> values) => In<string>(values);

    /// <summary>The field is one of the values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">1 to 100 values.</param>
    public CrmCriteria In<T>(params IEnumerable<T> values) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        return Several(CriteriaOperator.In, [.. values.Cast<object>()]);
    }

    /// <summary>The field is greater, or later.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria GreaterThan(object value) => One(CriteriaOperator.GreaterThan, value);

    /// <summary>The field is the same, greater or later.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria AtLeast(object value) => One(CriteriaOperator.AtLeast, value);

    /// <summary>The field is less, or earlier.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria LessThan(object value) => One(CriteriaOperator.LessThan, value);

    /// <summary>The field is the same, less or earlier.</summary>
    /// <param name="value">The value.</param>
    public CrmCriteria AtMost(object value) => One(CriteriaOperator.AtMost, value);

    /// <summary>The field is one of the two values or lies between them.</summary>
    /// <param name="first">The smaller, or earlier.</param>
    /// <param name="last">The greater, or later.</param>
    public CrmCriteria Between(object first, object last) => Several(CriteriaOperator.Between, [first, last]);

    private CriteriaCondition One(CriteriaOperator comparison, object value) => new(_name, comparison, [value]);

    private CriteriaCondition Several(CriteriaOperator comparison, IReadOnlyList<object> values) => comparison.Problem(values.Count) is { } problem
        ? throw new ArgumentException($"'{comparison.Name}' of {_name} {problem}.", nameof(values))
        : new CriteriaCondition(_name, comparison, values);
}
