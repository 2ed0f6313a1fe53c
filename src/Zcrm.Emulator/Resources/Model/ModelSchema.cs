namespace Zcrm.Emulator;

/// <summary>An object of the API: its properties, in order.</summary>
internal sealed record ModelSchema(string Name, IReadOnlyList<ModelProperty> Properties)
{
    public ModelProperty? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>A property of a schema.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">A plain type, <c>json</c>, <c>object</c> or a schema's name, with <c>[]</c> behind it for a list.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsReadOnly">Whether it occurs in answers only.</param>
/// <param name="Values">The known values, where there are few.</param>
internal sealed record ModelProperty(string Name, string Type, bool IsNullable, bool IsReadOnly, IReadOnlyList<string> Values);
