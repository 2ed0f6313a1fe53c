using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Zcrm;

/// <summary>The top folders of src/Zcrm depend on each other in one direction; the root folder depends on all and nothing on it.</summary>
public sealed class FolderDependencyTests
{
    [Fact]
    public void No_folder_depends_on_itself_through_others()
    {
        Dictionary<string, SortedSet<string>> edges = Dependencies();
        edges.Count.ShouldBeGreaterThan(5);
        foreach (string folder in edges.Keys) FindCircle(edges, [folder]).ShouldBeNull();
    }

    private static string? FindCircle(Dictionary<string, SortedSet<string>> edges, List<string> path)
    {
        foreach (string next in edges.GetValueOrDefault(path[^1], []))
        {
            if (next == path[0]) return string.Join(" -> ", path.Append(next));
            if (path.Contains(next)) continue;
            if (FindCircle(edges, [.. path, next]) is { } circle) return circle;
        }

        return null;
    }

    private static Dictionary<string, SortedSet<string>> Dependencies()
    {
        CSharpCompilation compilation = Compile();
        var edges = new Dictionary<string, SortedSet<string>>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string folder = Folder(tree.FilePath);
            SemanticModel model = compilation.GetSemanticModel(tree);
            IEnumerable<string> used = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => !name.Ancestors(ascendOutOfTrivia: false).OfType<DocumentationCommentTriviaSyntax>().Any())
                .Select(name => model.GetSymbolInfo(name).Symbol)
                .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
                .OfType<INamedTypeSymbol>()
                .SelectMany(type => type.OriginalDefinition.Locations)
                .Where(location => location.IsInSource)
                .Select(location => Folder(location.SourceTree!.FilePath));
            edges.TryAdd(folder, []);

            // Generated code knows the whole API, as Zoho drew it; what its objects refer to is not ours to choose.
            if (folder == "Generated") continue;
            edges[folder].UnionWith(used.Where(other => other != folder));
        }

        return edges;
    }

    private static CSharpCompilation Compile()
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Zcrm", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        string usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
            + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        IEnumerable<SyntaxTree> trees = Repository.Sources(Path.Combine("src", "Zcrm"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Zcrm"), file)))
            .Append(CSharpSyntaxTree.ParseText(usings, path: "Usings.cs"));
        return CSharpCompilation.Create("Zcrm", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string Folder(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder.Split('/', '\\')[0] : "(root)";
}
