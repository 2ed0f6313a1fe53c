using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Zcrm.Generators;

namespace Zcrm;

/// <summary>All snippets of all pages, compiled once as a user's project would be: with nullable references, the generator and the analyzers.</summary>
public sealed class DocCompilation : IAsyncLifetime
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);
    private static readonly DocSnippet Wrong = new("wrong.md", 6, ["string name = \"right\";", "int number = name;"], []);
    private ILookup<string, string> _errors = null!;

    /// <summary>What a compiler with warnings as errors would refuse on a page, with the lines.</summary>
    public IEnumerable<string> ErrorsOf(string page) => _errors[page];

    public async ValueTask InitializeAsync()
    {
        string context = Path.Combine(Repository.Root, "tests", "Zcrm.Conventions.Tests", "Docs", "Context", "DocContext.cs");
        SyntaxTree[] trees =
        [
            Parse(await File.ReadAllTextAsync(context), "DocContext.cs"),
            .. DocPage.All.Values.SelectMany(page => page.Snippets).Concat(DocExamples.All).Append(Wrong).Select(snippet => Parse(snippet.Source(), snippet.Place)),
        ];
        var compilation = CSharpCompilation.Create(
            "Documented",
            trees,
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CrmModuleGenerator().AsSourceGenerator()], parseOptions: Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> generated);
        ImmutableArray<Diagnostic> found = await complete
            .WithAnalyzers([new CrmModuleAnalyzer(), new QueryShapeAnalyzer(), new CoqlTextAnalyzer()])
            .GetAllDiagnosticsAsync();
        _errors = found.Concat(generated).Where(IsRefused).ToLookup(Page, Describe);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Options, path);

    /// <summary>Errors, and warnings about null and about what is obsolete; others, such as of variables that nobody uses, are the brevity of an example.</summary>
    private static bool IsRefused(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error
        || (diagnostic.Severity == DiagnosticSeverity.Warning && (diagnostic.Id is "CS0618" or "CS4014" || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal) || diagnostic.Id.StartsWith("ZCRM", StringComparison.Ordinal)));

    private static string Page(Diagnostic diagnostic) => diagnostic.Location.GetMappedLineSpan().Path.Split(':')[0];

    private static string Describe(Diagnostic diagnostic) =>
        $"{Page(diagnostic)}:{diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(null)}";
}
