namespace Zcrm;

/// <summary>The versions of the API that Zoho answers.</summary>
internal static class ApiVersions
{
    public static IReadOnlyList<string> Known { get; } = ["v2", "v2.1", "v3", "v4", "v5", "v6", "v7", "v8"];

    public static bool IsKnown(string? version) => Known.Contains(version);
}
