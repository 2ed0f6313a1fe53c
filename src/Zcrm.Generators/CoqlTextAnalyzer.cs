using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>Reports COQL texts in the code that are no queries, whatever values they get.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoqlTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Coql];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(CheckCall, OperationKind.Invocation);
    }

    private static void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is not { } query) return;
        string? text = call.TargetMethod switch
        {
            { Name: "Parse", ContainingType: { Name: "CoqlText", ContainingNamespace.Name: "Zcrm" } } =>
                query.Value.ConstantValue is { HasValue: true, Value: string constant } ? WrittenQuery.WithParameters(constant) : null,
            { Name: "From" or "QueryAsync", Parameters: [{ Type.Name: "CoqlInterpolation" }, ..] } => WrittenQuery.Of(query.Value),
            _ => null,
        };
        if (text is null) return;
        try
        {
            CoqlParser.Parse(text);
        }
        catch (ArgumentException exception)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.Coql, query.Syntax.GetLocation(), exception.Message));
        }
    }
}
