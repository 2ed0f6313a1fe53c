namespace Zcrm.Emulator.Tests;

/// <summary>Finds who answers a path: the route whose segments fit, one with more literal segments first.</summary>
internal static class TestRouter
{
    public static (Route Route, Dictionary<string, string> Path) Find(IEnumerable<Route> routes, string method, string path)
    {
        string[] segments = path.Split('/');
        Route route = routes
            .Where(route => route.Method == method && Fits(route.Template.Split('/'), segments))
            .OrderBy(route => route.Template.Count(sign => sign == '{'))
            .First();
        var values = route.Template.Split('/').Zip(segments)
            .Where(pair => pair.First.StartsWith('{'))
            .ToDictionary(pair => pair.First.Trim('{', '}'), pair => Uri.UnescapeDataString(pair.Second));
        return (route, values);
    }

    private static bool Fits(string[] template, string[] segments) =>
        template.Length == segments.Length && template.Zip(segments).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
}
