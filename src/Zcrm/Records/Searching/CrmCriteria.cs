namespace Zcrm;

/// <summary>What records must be like: a condition on a field, or several joined by <see cref="And"/> and <see cref="Or"/>. Immutable.</summary>
/// <example><code>
/// CrmCriteria hot = CrmCriteria.Field("Rating").EqualTo("Hot").And(CrmCriteria.Field("Annual_Revenue").AtLeast(1_000_000));
/// await foreach (CrmRecord lead in leads.Search(RecordSearch.By(hot))) ...
/// </code></example>
public abstract class CrmCriteria
{
    private protected CrmCriteria()
    {
    }

    /// <summary>How many conditions there are.</summary>
    internal abstract int Count { get; }

    /// <summary>Begins a condition on a field.</summary>
    /// <param name="apiName">The field's API name.</param>
    /// <exception cref="ArgumentException">It cannot be the name of a field.</exception>
    public static CriteriaField Field(string apiName) => new(apiName);

    /// <summary>Reads criteria in Zoho's notation for searches, for example <c>((Last_Name:equals:Ito)and(City:starts_with:Ky))</c>.</summary>
    /// <param name="text">The criteria; <c>( ) ,</c> and a backslash in values have a backslash before them.</param>
    /// <exception cref="FormatException">The text cannot be right; the message says where and why.</exception>
    public static CrmCriteria Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CriteriaReader.Read(text);
    }

    /// <summary>Both must be met.</summary>
    /// <param name="other">The other criteria.</param>
    public CrmCriteria And(CrmCriteria other) => Join(CriteriaGroup.And, other);

    /// <summary>One of them must be met.</summary>
    /// <param name="other">The other criteria.</param>
    public CrmCriteria Or(CrmCriteria other) => Join(CriteriaGroup.Or, other);

    /// <summary>Both must be met: the same as <see cref="And"/>.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static CrmCriteria operator &(CrmCriteria left, CrmCriteria right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.And(right);
    }

    /// <summary>One of them must be met: the same as <see cref="Or"/>.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static CrmCriteria operator |(CrmCriteria left, CrmCriteria right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Or(right);
    }

    /// <summary>Makes the criteria object that mass actions take.</summary>
    /// <param name="criteria">The criteria.</param>
    public static implicit operator CrmObject?(CrmCriteria? criteria) => criteria?.ToCriteriaObject();

    /// <summary>The same criteria as the JSON object that mass actions, bulk reads and custom views have: <c>equal</c> instead of <c>equals</c>, groups in
    /// lists.</summary>
    public abstract CrmObject ToCriteriaObject();

    /// <summary>Returns the criteria in Zoho's notation for searches.</summary>
    public abstract override string ToString();

    private CriteriaGroup Join(string joint, CrmCriteria other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new CriteriaGroup(joint, this, other);
    }
}
