namespace Zcrm;

/// <summary>What to search a module for.</summary>
/// <remarks>Zoho searches an index that lags behind writes by up to some minutes, and matches text by words.</remarks>
public sealed class RecordSearch
{
    private RecordSearch(string parameter, string value) => (Parameter, Value) = (parameter, value);

    internal string Parameter { get; }

    internal string Value { get; }

    /// <summary>Records with this text in any e-mail field.</summary>
    /// <param name="email">The whole address or a part of it.</param>
    public static RecordSearch ByEmail(string email) => Of("email", email, 1, 100);

    /// <summary>Records with this number in any phone field.</summary>
    /// <param name="phone">3 to 50 digits, spaces or <c>-().+</c>.</param>
    public static RecordSearch ByPhone(string phone) => Of("phone", phone, 3, 50);

    /// <summary>Records with this word in any searchable field.</summary>
    /// <param name="word">2 to 100 characters.</param>
    public static RecordSearch ByWord(string word) => Of("word", word, 2, 100);

    /// <summary>Records that meet criteria in Zoho's own notation, for example <c>((Last_Name:equals:Ito)and(City:starts_with:Ky))</c>.</summary>
    /// <param name="criteria">The criteria, up to 3,000 characters; escape <c>( ) ,</c> in values with a backslash.</param>
    public static RecordSearch ByCriteria(string criteria) => Of("criteria", criteria, 5, RecordLimits.CriteriaLength);

    private static RecordSearch Of(string parameter, string value, int shortest, int longest)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value.Length >= shortest && value.Length <= longest
            ? new RecordSearch(parameter, value)
            : throw new ArgumentException($"A search by {parameter} takes {shortest} to {longest} characters, not {value.Length}.", parameter);
    }
}
