using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Zcrm.Generators;

/// <summary>Reads typed modules from symbols; the generator takes what is right of them, the analyzer what is wrong.</summary>
internal static class ModuleReader
{
    public const string ModuleAttribute = "Zcrm.CrmModuleAttribute";
    public const string FieldAttribute = "Zcrm.CrmFieldAttribute";

    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string? ModuleName(INamedTypeSymbol type) => NameIn(type, ModuleAttribute);

    public static string? FieldName(IPropertySymbol property) => NameIn(property, FieldAttribute);

    /// <returns>Null when the class cannot be completed at all.</returns>
    public static ModuleModel? Read(INamedTypeSymbol type)
    {
        if (ModuleName(type) is not { } name || !FieldNames.IsValid(name) || ClassProblem(type) is not null) return null;
        IEnumerable<FieldModel> fields = Properties(type).Select(ReadField).OfType<FieldModel>();
        string? space = type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString();
        return new ModuleModel(space, new(Containers(type)), type.Name, name, new(fields));
    }

    public static string? ClassProblem(INamedTypeSymbol type)
    {
        if (!FieldType.DerivesFrom(type, "Zcrm.CrmRecord")) return "it does not derive from CrmRecord";
        if (type.IsGenericType) return "it is generic";
        if (type.IsAbstract) return "it is abstract";
        if (!type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public))
            return "it has no public constructor without parameters";
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (!IsPartial(part)) return part.Equals(type, SymbolEqualityComparer.Default) ? "it is not partial" : $"{part.Name}, which holds it, is not partial";
        }

        return null;
    }

    /// <summary>The properties that are left for the generator to complete.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition && property.PartialImplementationPart is null);

    private static FieldModel? ReadField(IPropertySymbol property)
    {
        string name = FieldName(property) ?? FieldNames.Of(property.Name);
        if (property.IsIndexer || property.GetMethod is null || !FieldNames.IsValid(name)) return null;
        if (FieldType.Read(property.Type, out _) is not { } kind) return null;
        ITypeSymbol item = kind is FieldKind.Objects or FieldKind.Rows ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        bool isModule = kind == FieldKind.Lookup && item is INamedTypeSymbol module && ModuleName(module) is not null;
        return new FieldModel(
            property.Name, name, kind, property.Type.ToDisplayString(Full), item.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Full),
            Modifiers(property), Setter(property), property.NullableAnnotation == NullableAnnotation.Annotated, isModule);
    }

    private static string Modifiers(IPropertySymbol property) =>
        string.Join(" ", ((PropertyDeclarationSyntax)property.DeclaringSyntaxReferences[0].GetSyntax()).Modifiers.Select(modifier => modifier.Text));

    private static string? Setter(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter) return null;
        string access = setter.DeclaredAccessibility == property.DeclaredAccessibility ? "" : AccessOf(setter.DeclaredAccessibility) + " ";
        return access + (setter.IsInitOnly ? "init" : "set");
    }

    private static string AccessOf(Accessibility access) => access switch
    {
        Accessibility.Private => "private",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.ProtectedAndInternal => "private protected",
        _ => "internal",
    };

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .All(declaration => declaration.Modifiers.Any(modifier => modifier.Text == "partial"));

    private static Stack<string> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<string>();
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            containers.Push($"partial {(outer.IsRecord ? "record" : outer.TypeKind == TypeKind.Struct ? "struct" : "class")} {outer.Name}");
        return containers;
    }

    private static string? NameIn(ISymbol symbol, string attribute) => symbol.GetAttributes()
        .FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == attribute)?.ConstructorArguments.FirstOrDefault().Value as string;
}
