namespace Zcrm.Emulator;

/// <summary>Reads route templates such as <c>{module}/{id}</c>.</summary>
internal static class RouteTemplate
{
    public static bool IsParameter(string segment) => segment.StartsWith('{') && segment.EndsWith('}');

    /// <summary>The template without its parameters' names: two with the same are the same path.</summary>
    public static string Nameless(string template) => string.Join('/', template.Split('/').Select(segment => IsParameter(segment) ? "{}" : segment));

    /// <summary>Gives the parameters of a template their values.</summary>
    public static IReadOnlyDictionary<string, string> Bind(string template, IReadOnlyList<string> values) => template.Split('/')
        .Where(IsParameter)
        .Zip(values)
        .ToDictionary(pair => pair.First[1..^1], pair => pair.Second, StringComparer.Ordinal);
}
