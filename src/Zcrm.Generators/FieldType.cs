using Microsoft.CodeAnalysis;

namespace Zcrm.Generators;

/// <summary>Tells which types a field can be read as, and how.</summary>
internal static class FieldType
{
    private static readonly HashSet<string> Values =
    [
        "bool", "int", "long", "decimal", "double", "Zcrm.CrmId", "Zcrm.CrmDiscount", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.Guid",
        "System.Text.Json.JsonElement",
    ];

    /// <summary>How a type is read.</summary>
    /// <returns>Null when it cannot be; then <paramref name="problem"/> says why.</returns>
    public static FieldKind? Read(ITypeSymbol type, out string? problem)
    {
        problem = null;
        if (type.SpecialType == SpecialType.System_String) return Nullable(type, FieldKind.Value, out problem);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return IsValue(nullable.TypeArguments[0]) ? FieldKind.Value : Unknown(nullable.TypeArguments[0], out problem);
        if (IsValue(type)) return Nullable(type, FieldKind.Value, out problem);
        if (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Length == 1) return ReadList(generic, out problem);
        if (!DerivesFrom(type, "Zcrm.CrmObject")) return Unknown(type, out problem);
        if (DerivesFrom(type, "Zcrm.CrmRecord")) return Nullable(type, FieldKind.Lookup, out problem);
        bool mayLead = Name(type) == "Zcrm.CrmObject" || DerivesFrom(type, "Zcrm.CrmReference");
        return Nullable(type, mayLead ? FieldKind.Object : FieldKind.Structure, out problem);
    }

    public static bool DerivesFrom(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Name(type) == name) return true;
        }

        return false;
    }

    private static FieldKind? ReadList(INamedTypeSymbol list, out string? problem)
    {
        problem = null;
        string name = Name(list.OriginalDefinition);
        ITypeSymbol item = list.TypeArguments[0];
        if (name == "Zcrm.CrmRows<T>") return FieldKind.Rows;
        if (name != "System.Collections.Generic.IReadOnlyList<T>") return Unknown(list, out problem);
        if (item.SpecialType == SpecialType.System_String) return FieldKind.Texts;
        return DerivesFrom(item, "Zcrm.CrmObject") ? FieldKind.Objects : Unknown(list, out problem);
    }

    private static bool IsValue(ITypeSymbol type) => Values.Contains(Name(type));

    private static FieldKind? Nullable(ITypeSymbol type, FieldKind kind, out string? problem)
    {
        bool isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        problem = isNullable ? null : $"any field can be empty; declare it as {Short(type)}?";
        return isNullable ? kind : null;
    }

    private static FieldKind? Unknown(ITypeSymbol type, out string? problem)
    {
        problem = Short(type) switch
        {
            "DateTime" => "it does not say where it is that time; use DateTimeOffset? for times and DateOnly? for dates",
            "float" => "use decimal? for amounts and double? for other numbers",
            _ => "use text, bool?, int?, long?, decimal?, double?, CrmId?, CrmDiscount?, DateTimeOffset?, DateOnly?, TimeOnly?, Guid?, IReadOnlyList<string>, a class derived "
                + "from CrmObject, IReadOnlyList<T> or CrmRows<T> of one, or another typed module for a lookup",
        };
        return null;
    }

    private static string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static string Short(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
