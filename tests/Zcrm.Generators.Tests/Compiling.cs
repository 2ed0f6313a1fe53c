using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Zcrm.Generators;

/// <summary>Compiles sources as a user's project would, with the generator and the analyzer.</summary>
internal static class Compiling
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "User",
        [.. sources.Prepend("global using System; global using System.Collections.Generic; global using System.Linq; global using Zcrm; global using Zcrm.Modules;").Select((source, i) => Parse(source, $"File{i}.cs"))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, Options, path);

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CrmModuleGenerator().AsSourceGenerator()],
        parseOptions: Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>What the generator writes for a source.</summary>
    public static (string Code, ImmutableArray<Diagnostic> Errors) Generate(string source)
    {
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(source), out Compilation after, out _);
        string code = string.Join('\n', driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()));
        return (code, [.. after.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>What the analyzer says of a source.</summary>
    public static async Task<string[]> AnalyzeAsync(string source)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(source), out Compilation after, out _, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> found = await after.WithAnalyzers([new CrmModuleAnalyzer(), new QueryShapeAnalyzer(), new CoqlTextAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(null)}")];
    }
}
