using System.Net;
using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>The examples in the documentation of classes, which an editor shows.</summary>
internal static partial class DocExamples
{
    private static readonly string[] Namespaces =
        [.. Repository.Libraries.SelectMany(library => library.GetExportedTypes()).Select(type => type.Namespace!).Distinct(), "MySqlConnector", "Npgsql", "StackExchange.Redis"];

    public static IReadOnlyList<DocSnippet> All { get; } = [.. Repository.Sources("src").SelectMany(In)];

    private static IEnumerable<DocSnippet> In(string file)
    {
        string text = File.ReadAllText(file);
        foreach (Match match in Code().Matches(text))
        {
            int first = text[..match.Groups[1].Index].Count(letter => letter == '\n');
            string[] lines = [.. match.Groups[1].Value.Split('\n').Select(line => WebUtility.HtmlDecode(Slashes().Replace(line, "")))];
            yield return new DocSnippet(Repository.Relative(file), first, lines, Namespaces);
        }
    }

    [GeneratedRegex("<code>(.*?)</code>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^ *///? ?")]
    private static partial Regex Slashes();
}
