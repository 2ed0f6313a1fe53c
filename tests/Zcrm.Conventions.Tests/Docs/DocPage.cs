using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>A page that people read: its text, and the pieces of C# in it.</summary>
internal sealed partial class DocPage
{
    private DocPage(string file)
    {
        Name = Repository.Relative(file);
        Lines = File.ReadAllLines(file);
        Text = string.Join('\n', Lines);
        Snippets = [.. Cut()];
    }

    /// <summary>The page's path in the repository, for example <c>docs/records.md</c>.</summary>
    public string Name { get; }

    public string[] Lines { get; }

    public string Text { get; }

    public DocSnippet[] Snippets { get; }

    /// <summary>The namespaces that the page tells its readers to use, in a snippet or in a sentence.</summary>
    public IEnumerable<string> Usings => Using().Matches(Text).Select(match => match.Groups[1].Value).Distinct();

    public static IReadOnlyDictionary<string, DocPage> All { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Append(Path.Combine(Repository.Root, "spec", "README.md"))
        .Append(Path.Combine(Repository.Root, "bench", "README.md"))
        .Select(file => new DocPage(file))
        .ToDictionary(page => page.Name);

    private IEnumerable<DocSnippet> Cut()
    {
        int? begin = null;
        for (int i = 0; i < Lines.Length; i++)
        {
            string line = Lines[i].Trim();
            if (!line.StartsWith("```", StringComparison.Ordinal)) continue;
            if (begin is { } first) yield return new DocSnippet(Name, first, Lines[first..i], Usings);
            begin = begin is null && line is "```csharp" ? i + 1 : null;
        }
    }

    [GeneratedRegex(@"\busing ([A-Z][\w.]+);")]
    private static partial Regex Using();
}
