using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Zcrm.Generators;

/// <summary>Completes the partial properties of classes with <c>[CrmModule]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CrmModuleGenerator : IIncrementalGenerator
{
    /// <summary>The step whose results tell whether an edit made anything anew.</summary>
    public const string ModulesStep = "Modules";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ModuleModel> modules = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ModuleReader.ModuleAttribute,
                static (node, _) => node is ClassDeclarationSyntax,
                static (found, _) => ModuleReader.Read((INamedTypeSymbol)found.TargetSymbol))
            .Where(static module => module is not null)
            .Select(static (module, _) => module!)
            .WithTrackingName(ModulesStep);
        context.RegisterSourceOutput(modules, static (output, module) => output.AddSource(module.FileName + ".g.cs", ModuleWriter.Write(module)));
    }
}
