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

    private bool IsFound(ModelOperation operation)
    {
        string[] segments = operation.Template.Split('/');
        return _tree.Find(segments) is { } found && found.Routes.TryGetValue(operation.Verb, out Route? route) && IsSame(segments, route.Template.Split('/'));
    }

    /// <summary>Beside a module and a related list no name may stand in the place of a parameter: the roles of contacts are no contact.</summary>
    private bool IsSame(string[] named, string[] template) => named.Index().All(segment => RouteTemplate.IsParameter(segment.Item)
        || segment.Item == template[segment.Index]
        || segment.Index == 0
        || (segment.Index == 2 && _links.Contains(segment.Item)));
}
