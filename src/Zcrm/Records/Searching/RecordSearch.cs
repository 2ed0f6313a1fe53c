namespace Zcrm;

/// <summary>What to search a module for.</summary>
/// <remarks>Zoho searches an index that lags behind writes by up to some minutes, and matches text by words.</remarks>
public sealed class RecordSearch
{
    private const string CriteriaParameter = "criteria";

    private RecordSearch(string parameter, string value) => (Parameter, Value) = (parameter, value);

    internal string Parameter { get; }

    internal string Value { get; }

    /// <summary>Records that meet criteria.</summary>
    /// <param name="criteria">Up to 15 conditions (Zoho's pages promise 10), and 3,000 characters when written out.</param>
    /// <exception cref="ArgumentException">There are too many conditions, or the text is too long.</exception>
    public static RecordSearch By(CrmCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        EnsureFew(criteria);
        return Of(CriteriaParameter, criteria.ToString(), 1, RecordLimits.CriteriaLength);
    }

    /// <summary>Records with this text in any e-mail field.</summary>
    /// <param name="email">The whole address or a part of it.</param>
    public static RecordSearch ByEmail(string email) => Of("email", email, 1, 100);

    /// <summary>Records with this number in any phone field.</summary>
    /// <param name="phone">3 to 50 digits, spaces or <c>-().+</c>.</param>
    public static RecordSearch ByPhone(string phone) => Of("phone", phone, 3, 50);

    /// <summary>Records with this word in any searchable field.</summary>
    /// <param name="word">2 to 100 characters.</param>
    public static RecordSearch ByWord(string word) => Of("word", word, 2, 100);

    /// <summary>Records that meet criteria in Zoho's own notation, for example <c>((Last_Name:equals:Ito)and(City:starts_with:Ky))</c>; sent as they are.</summary>
    /// <param name="criteria">The criteria, up to 15 conditions and 3,000 characters; escape <c>( ) ,</c> in values with a backslash.</param>
    /// <exception cref="ArgumentException">The criteria cannot be right; the message says where and why.</exception>
    public static RecordSearch ByCriteria(string criteria)
    {
        RecordSearch search = Of(CriteriaParameter, criteria, 5, RecordLimits.CriteriaLength);
        try
        {
            EnsureFew(CrmCriteria.Parse(criteria));
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(criteria), exception);
        }

        return search;
    }

    private static void EnsureFew(CrmCriteria criteria)
    {
        if (criteria.Count <= RecordLimits.Criteria) return;
        throw new ArgumentException(
            $"A search takes at most {RecordLimits.Criteria} conditions, and there are {criteria.Count}; use 'in' for values of one field, or a query.", nameof(criteria));
    }

    private static RecordSearch Of(string parameter, string value, int shortest, int longest)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value.Length >= shortest && value.Length <= longest
            ? new RecordSearch(parameter, value)
            : throw new ArgumentException($"A search by {parameter} takes {shortest} to {longest} characters, not {value.Length}.", parameter);
    }
}
