namespace Zcrm.Generators;

/// <summary>A typed module to complete.</summary>
/// <param name="Namespace">Null for the global one.</param>
/// <param name="Containers">The types around it, outermost first, as they are opened in source.</param>
/// <param name="Name">The class.</param>
/// <param name="ApiName">The module.</param>
/// <param name="Fields">Its properties.</param>
internal sealed record ModuleModel(string? Namespace, EquatableArray<string> Containers, string Name, string ApiName, EquatableArray<FieldModel> Fields)
{
    public string FileName => string.Join(".", new[] { Namespace }.Concat(Containers.Select(container => container.Split(' ').Last())).Append(Name).Where(part => part is not null));
}
