using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>Reports lambdas of queries that would throw when they run, because COQL has nothing like them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryShapeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Shape];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(CheckClause, OperationKind.Invocation);
    }

    private static void CheckClause(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Arguments.Length == 0) return;
        IAnonymousFunctionOperation? lambda = call.Arguments[0].Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        if (lambda is not { Symbol.Parameters: [IParameterSymbol parameter] } || ClauseShape.Of(call.TargetMethod, parameter) is not { } problemOf) return;
        foreach (IOperation part in lambda.Body.Descendants())
        {
            if (problemOf(part) is not { } problem) continue;
            context.ReportDiagnostic(Diagnostic.Create(Rules.Shape, part.Syntax.GetLocation(), part.Syntax.ToString(), problem));
            return;
        }
    }
}
