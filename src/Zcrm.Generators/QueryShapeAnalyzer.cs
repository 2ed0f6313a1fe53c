using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>Reports lambdas of queries that would throw when they run, because COQL has nothing like them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryShapeAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Clauses = ["Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

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
        bool isClause = Clauses.Contains(call.TargetMethod.Name)
            && call.TargetMethod.ContainingType is { Name: "CrmQuery", ContainingNamespace: { Name: "Zcrm", ContainingNamespace.IsGlobalNamespace: true } };
        if (!isClause || call.Arguments.Length == 0) return;
        IAnonymousFunctionOperation? lambda = call.Arguments[0].Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        if (lambda is not { Symbol.Parameters: [IParameterSymbol record] }) return;
        var shape = new QueryShape(record);
        foreach (IOperation part in lambda.Body.Descendants())
        {
            if (shape.Problem(part) is not { } problem) continue;
            context.ReportDiagnostic(Diagnostic.Create(Rules.Shape, part.Syntax.GetLocation(), part.Syntax.ToString(), problem));
            return;
        }
    }
}
