namespace Zcrm.Emulator;

/// <summary>The route table as a tree of path segments. A literal segment wins over a parameter.</summary>
internal sealed class RouteTree
{
    private readonly Node _root = new();

    /// <param name="routes">Routes of which no two are the same.</param>
    /// <param name="others">Routes that count only where there is no such one yet.</param>
    public RouteTree(IEnumerable<Route> routes, IEnumerable<Route>? others = null)
    {
        foreach (Route route in routes)
        {
            if (!TryAdd(route)) throw new InvalidOperationException($"Two routes answer {route.Method} {route.Template}; keep one of them in the route table.");
        }

        foreach (Route route in others ?? []) TryAdd(route);
    }

    /// <summary>Finds the place of a path, whatever the verb.</summary>
    /// <returns>The routes there by verb, and the values that the path has for the parameters, in order; null when there is no such path.</returns>
    public (IReadOnlyDictionary<string, Route> Routes, IReadOnlyList<string> Values)? Find(ReadOnlySpan<string> segments)
    {
        var values = new List<string>();
        Node? node = Find(_root, segments, values);
        return node is null ? null : (node.Routes, values);
    }

    private static Node? Find(Node node, ReadOnlySpan<string> segments, List<string> values)
    {
        if (segments.IsEmpty) return node.Routes.Count > 0 ? node : null;
        if (node.Literals.TryGetValue(segments[0], out Node? literal) && Find(literal, segments[1..], values) is { } found) return found;
        if (node.Parameter is null || segments[0].Length == 0) return null;
        values.Add(segments[0]);
        if (Find(node.Parameter, segments[1..], values) is { } behind) return behind;
        values.RemoveAt(values.Count - 1);
        return null;
    }

    private bool TryAdd(Route route)
    {
        Node node = _root;
        foreach (string segment in route.Template.Split('/'))
        {
            if (RouteTemplate.IsParameter(segment)) node = node.Parameter ??= new Node();
            else if (node.Literals.TryGetValue(segment, out Node? next)) node = next;
            else node = node.Literals[segment] = new Node();
        }

        return node.Routes.TryAdd(route.Method, route);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Parameter { get; set; }

        public Dictionary<string, Route> Routes { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
