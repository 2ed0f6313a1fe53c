namespace Zcrm.Sql;

/// <summary>The names of Zcrm's tables.</summary>
internal sealed class TableNames(string prefix)
{
    private const int LongestPrefix = 30;

    /// <summary>One row: which version of the tables is there.</summary>
    public string Schema { get; } = prefix + "schema";

    /// <summary>One row for each connection.</summary>
    public string Connections { get; } = prefix + "connections";

    /// <summary>One row for each refresh that is under way.</summary>
    public string Leases { get; } = prefix + "leases";

    /// <summary>One row for each call that an app may have under way.</summary>
    public string Places { get; } = prefix + "places";

    /// <summary>One row for each hour in which credits were spent.</summary>
    public string Credits { get; } = prefix + "credits";

    /// <summary>One row for each notification that was taken of late.</summary>
    public string Notifications { get; } = prefix + "notifications";

    /// <exception cref="ArgumentException">Something else than letters, digits and underscores could change a statement's meaning.</exception>
    public static void Check(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length > LongestPrefix || !prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') || (prefix.Length > 0 && char.IsAsciiDigit(prefix[0])))
        {
            throw new ArgumentException(
                $"'{prefix}' cannot begin the names of tables. Use ASCII letters, digits and '_', at most {LongestPrefix}, and no digit first.", nameof(prefix));
        }
    }
}
