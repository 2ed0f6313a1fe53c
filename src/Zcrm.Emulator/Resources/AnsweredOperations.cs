namespace Zcrm.Emulator;

/// <summary>Which operations have a handler of their own, whatever their paths call the parameters.</summary>
internal sealed class AnsweredOperations(IReadOnlyCollection<Route> routes)
{
    private readonly HashSet<string> _paths = [.. routes.Select(route => $"{route.Method} {RouteTemplate.Nameless(route.Template)}")];
    private readonly HashSet<string> _modules = [.. StandardModule.All.Select(module => module.Facts.ApiName)];
    private readonly HashSet<string> _links = [.. LinkKind.All.SelectMany(kind => new[] { kind.LeftList, kind.RightList }).OfType<string>()];
    private readonly RouteTree _tree = new(routes);

    public bool Contains(ModelOperation operation) =>
        _paths.Contains($"{operation.Verb} {RouteTemplate.Nameless(operation.Template)}") || (IsNamed(operation.Segments) && IsFound(operation));

    /// <summary>Zoho's files name some modules and related lists in paths that all of them have: those are answered like every other.</summary>
    private bool IsNamed(string[] segments) => _modules.Contains(segments[0]) || (segments.Length > 2 && _links.Contains(segments[2]));

    private bool IsFound(ModelOperation operation) => _tree.Find(operation.Template.Split('/')) is { } found && found.Routes.ContainsKey(operation.Verb);
}
