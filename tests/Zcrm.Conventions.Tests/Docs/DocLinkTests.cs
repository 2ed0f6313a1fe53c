using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>The pages as a set: every link leads somewhere, and every page can be found.</summary>
public sealed partial class DocLinkTests
{
    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading() => DocPage.All.Values
        .SelectMany(page => Links(page).Where(link => !Leads(page, link)).Select(link => $"{page.Name}: {link}"))
        .ShouldBeEmpty();

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        var reached = new HashSet<string> { "README.md" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out string? name))
        {
            if (!DocPage.All.TryGetValue(name, out DocPage? page)) continue;
            foreach (string link in Links(page))
            {
                string target = Target(page, link);
                if (reached.Add(target)) open.Enqueue(target);
            }
        }

        DocPage.All.Keys.Except(reached).ShouldBeEmpty();
    }

    [Fact]
    public void The_index_of_the_docs_has_every_page()
    {
        DocPage index = DocPage.All["docs/README.md"];
        string[] listed = [.. Links(index).Select(link => Target(index, link))];
        DocPage.All.Keys.Where(name => name.StartsWith("docs/", StringComparison.Ordinal)).Except([.. listed, index.Name]).ShouldBeEmpty();
    }

    private static IEnumerable<string> Links(DocPage page) => Link().Matches(page.Text)
        .Select(match => match.Groups[1].Value)
        .Where(link => !link.Contains("://", StringComparison.Ordinal));

    private static bool Leads(DocPage page, string link)
    {
        string target = Target(page, link);
        if (!Path.Exists(Path.Combine(Repository.Root, target))) return false;
        string? heading = link.Split('#') is [_, { } after] ? after : null;
        return heading is null || Headings(DocPage.All[target]).Contains(heading);
    }

    private static string Target(DocPage page, string link)
    {
        string path = link.Split('#')[0];
        return path.Length == 0 ? page.Name : Repository.Relative(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Name)!, path)));
    }

    /// <summary>The names under which headings can be linked to, by GitHub's rule.</summary>
    private static IEnumerable<string> Headings(DocPage page) => page.Lines
        .Where(line => line.StartsWith('#'))
        .Select(line => NoLetters().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NoLetters();
}
