using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Zcrm.Generators;

/// <summary>Reports what is wrong with typed modules. It is apart from the generator, so that positions in files do not make the generator run anew.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrmModuleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Class, Rules.Type, Rules.Twice, Rules.Property, Rules.Name];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(CheckModule, SymbolKind.NamedType);
        context.RegisterSymbolAction(CheckLoneField, SymbolKind.Property);
    }

    private static void CheckModule(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModuleReader.ModuleName(type) is not { } name) return;
        if (!FieldNames.IsValid(name)) Report(context, type, Rules.Name, name, "Leads");
        if (ModuleReader.ClassProblem(type) is { } problem)
        {
            Report(context, type, Rules.Class, type.Name, problem);
            return;
        }

        var properties = new Dictionary<string, IPropertySymbol>();
        foreach (IPropertySymbol property in FieldProperties(type)) CheckField(context, property, properties);
    }

    private static void CheckField(SymbolAnalysisContext context, IPropertySymbol property, Dictionary<string, IPropertySymbol> others)
    {
        string name = ModuleReader.FieldName(property) ?? FieldNames.Of(property.Name);
        if (!FieldNames.IsValid(name)) Report(context, property, Rules.Name, name, "Deal_Name");
        if (property.GetMethod is null) Report(context, property, Rules.Property, property.Name, "it has no getter");
        // Of a type that is not known, for want of a using, the compiler says so itself.
        if (property.Type.TypeKind != TypeKind.Error && FieldType.Read(property.Type, out string? problem) is null)
            Report(context, property, Rules.Type, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), problem!);
        if (others.TryGetValue(name, out IPropertySymbol? other)) Report(context, property, Rules.Twice, other.Name, property.Name, name);
        else others.Add(name, property);
    }

    private static void CheckLoneField(SymbolAnalysisContext context)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (ModuleReader.FieldName(property) is null || property.PartialDefinitionPart is not null) return;
        if (ModuleReader.ModuleName(property.ContainingType) is null) Report(context, property, Rules.Property, property.Name, "its class has no [CrmModule]");
        else if (!property.IsPartialDefinition) Report(context, property, Rules.Property, property.Name, "it is not partial");
    }

    // In a compilation that the generator has been through, its halves are there already.
    private static IEnumerable<IPropertySymbol> FieldProperties(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition);

    private static void Report(SymbolAnalysisContext context, ISymbol where, DiagnosticDescriptor rule, params object[] words) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, where.Locations[0], words));
}
