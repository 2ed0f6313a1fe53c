using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>A piece of C# of a page, made into a file that a compiler takes.</summary>
/// <param name="page">The path of the page.</param>
/// <param name="first">The number of the line before its first.</param>
/// <param name="lines">The piece.</param>
/// <param name="namespaces">What the page tells its readers to use.</param>
internal sealed partial class DocSnippet(string page, int first, string[] lines, IEnumerable<string> namespaces)
{
    /// <summary>The namespaces that the .NET SDK gives every project, and Zcrm's own.</summary>
    private static readonly string[] EveryProjects =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "Zcrm",
    ];

    public string Place => $"{page}:{first}";

    /// <summary>The snippet as the body of a method, or as types of a namespace. Names that it does not declare are those of <c>DocContext</c>.</summary>
    public string Source()
    {
        string[] code = [.. lines.Select(line => Using().IsMatch(line) ? "" : Filled(line))];
        string usings = string.Concat(EveryProjects.Concat(namespaces).Distinct().Select(name => $"using {name}; "));
        string body = $"\n#line {first + 1} \"{page}\"\n{string.Join('\n', code)}\n#line hidden\n";
        string name = $"Snippet_{Letters().Replace(page, "_")}_{first}";
        return IsTypes(code)
            ? $"{usings} namespace {name} {{ using Documented; {body} }}"
            : $"{usings} namespace Documented {{ sealed class {name} : DocContext {{ async Task RunAsync() {{ {body} }} }} }}";
    }

    private static bool IsTypes(string[] code) => Array.Find(code, line => line.Length > 0) is { } begin && Type().IsMatch(begin);

    /// <summary>Three dots stand for what is not the page's business: a statement, or a block.</summary>
    private static string Filled(string line) => Dots().Replace(line, "{ }");

    [GeneratedRegex(@"(?<=^\s*|\) )\.\.\.(?=\s*(//.*)?$)|\{ \.\.\. \}")]
    private static partial Regex Dots();

    [GeneratedRegex(@"^\s*using [\w.]+;")]
    private static partial Regex Using();

    [GeneratedRegex(@"^(\[|public |internal )")]
    private static partial Regex Type();

    [GeneratedRegex(@"\W")]
    private static partial Regex Letters();
}
