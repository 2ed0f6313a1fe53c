using System.Collections;
using System.Text;

namespace Zcrm;

/// <summary>Puts escaped values in the places of a query's parameters; what stands in quotes stays as it is.</summary>
internal static class CoqlParameters
{
    /// <exception cref="ArgumentException">A parameter has no value, or a value no parameter.</exception>
    public static string Fill(string text, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        Dictionary<string, object?> values = parameters.ToDictionary(parameter => parameter.Name.TrimStart('@'), parameter => parameter.Value, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var filled = new StringBuilder(text.Length + 32);
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            isQuoted ^= text[at] == '\'';
            if (isQuoted || text[at] != '@')
            {
                filled.Append(text[at]);
                continue;
            }

            string name = NameAt(text, at + 1);
            filled.Append(Value(values, name, filled));
            used.Add(name);
            at += name.Length;
        }

        if (values.Keys.FirstOrDefault(name => !used.Contains(name)) is { } unused) throw new ArgumentException($"The query has no parameter @{unused}, for which there is a value.");
        return filled.ToString();
    }

    private static string Value(Dictionary<string, object?> values, string name, StringBuilder before)
    {
        if (!values.TryGetValue(name, out object? value)) throw new ArgumentException($"The query's parameter @{name} has no value.");
        return value is IEnumerable list and not (string or CrmObject) ? $"({CoqlLiteral.OfList(list)})" : CoqlLiteral.Of(value, before);
    }

    private static string NameAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return text[start..end];
    }
}
