namespace Zcrm.Generators;

/// <summary>A property to complete.</summary>
/// <param name="Property">Its name.</param>
/// <param name="ApiName">The field it stands for.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Type">Its type as declared, fully named.</param>
/// <param name="Item">The type to ask the record for.</param>
/// <param name="Modifiers">Accessibility and the like, as declared.</param>
/// <param name="Setter"><c>set</c>, <c>init</c>, with accessibility; null when there is none.</param>
/// <param name="IsNullable">Whether the type has a null.</param>
/// <param name="IsModule">Whether the type is a typed module.</param>
internal sealed record FieldModel(
    string Property, string ApiName, FieldKind Kind, string Type, string Item, string Modifiers, string? Setter, bool IsNullable, bool IsModule);
