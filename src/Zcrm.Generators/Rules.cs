using Microsoft.CodeAnalysis;

namespace Zcrm.Generators;

/// <summary>What can be wrong with typed modules and with queries.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Class = Rule(
        "ZCRM001",
        "A typed module is a partial class that derives from CrmRecord",
        "'{0}' cannot be a typed module: {1}");

    public static readonly DiagnosticDescriptor Type = Rule(
        "ZCRM002",
        "A property's type cannot hold a field",
        "'{0}' cannot hold a field as {1}: {2}");

    public static readonly DiagnosticDescriptor Twice = Rule(
        "ZCRM003",
        "Two properties stand for the same field",
        "'{0}' and '{1}' both stand for the field {2}; keep one of them, or name the other's field with [CrmField]");

    public static readonly DiagnosticDescriptor Property = Rule(
        "ZCRM004",
        "A field's property is partial, with a getter, in a typed module",
        "'{0}' cannot stand for a field: {1}");

    public static readonly DiagnosticDescriptor Name = Rule(
        "ZCRM005",
        "An API name is letters, digits and underscores",
        "'{0}' is no API name; copy it from Setup > Developer Hub > APIs & SDKs > API Names, for example {1}");

    public static readonly DiagnosticDescriptor Shape = Rule(
        "ZCRM010",
        "A query asks only what COQL can express",
        "'{0}' cannot be asked of Zoho: {1}");

    public static readonly DiagnosticDescriptor Coql = Rule(
        "ZCRM011",
        "A COQL text is a query",
        "{0}");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "Zcrm", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
