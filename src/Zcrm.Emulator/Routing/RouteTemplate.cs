namespace Zcrm.Emulator;

/// <summary>Reads route templates such as <c>{module}/{id}</c>.</summary>
internal static class RouteTemplate
{
    public static bool IsParameter(string segment) => segment.StartsWith('{') && segment.EndsWith('}');

    /// <summary>Gives the parameters of a template their values.</summary>
    public static IReadOnlyDictionary<string, string> Bind(string template, IReadOnlyList<string> values) => template.Split('/')
        .Where(IsParameter)
        .Zip(values)
        .ToDictionary(pair => pair.First[1..^1], pair => pair.Second, StringComparer.Ordinal);
}
