namespace Zcrm;

/// <summary>A COQL query in text form, checked, with its values escaped.</summary>
/// <remarks>Conditions need no brackets in pairs: they are put in as Zoho wants them, and a query without <c>where</c> gets one that holds for every record.</remarks>
public sealed class CoqlText
{
    private CoqlText(CoqlSelect query) => Query = query;

    internal CoqlSelect Query { get; }

    /// <summary>Makes a query of an interpolated string; every value is escaped.</summary>
    /// <param name="query">For example <c>$"select Last_Name from Leads where Email = {email}"</c>.</param>
    /// <exception cref="ArgumentException">It is no query, or a value has no form in one.</exception>
    public static CoqlText From(CoqlInterpolation query) => Parse(query.Build());

    /// <summary>Makes a query of a text, with values for its parameters.</summary>
    /// <param name="text">The query; <c>@name</c> stands for a parameter.</param>
    /// <param name="parameters">A value for each parameter.</param>
    /// <exception cref="ArgumentException">It is no query, a parameter has no value or a value no parameter.</exception>
    public static CoqlText Parse(string text, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(parameters);
        return new CoqlText(CoqlParser.Parse(CoqlParameters.Fill(text, parameters)));
    }

    /// <summary>Returns the query as it is sent when it has a limit of its own.</summary>
    public override string ToString() => CoqlWriter.Write(Query);
}
