namespace Zcrm;

/// <summary>Calls whose path the caller wrote.</summary>
internal static class RawRequest
{
    /// <exception cref="ArgumentException">The path is none.</exception>
    public static CrmRequest Create(HttpMethod method, string path, CallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path.Contains('#', StringComparison.Ordinal) || LeadsElsewhere(path) || !Uri.IsWellFormedUriString(path, UriKind.RelativeOrAbsolute))
            throw new ArgumentException($"'{WithoutQuery(path)}' is no path that can be sent; escape its values with Uri.EscapeDataString.", nameof(path));
        bool isWhole = path.StartsWith("/crm/", StringComparison.Ordinal) || WithoutQuery(path).Contains("://", StringComparison.Ordinal);
        var request = new CrmRequest(method, RoutePath.Written(path.TrimStart('/'), TemplateOf(path)), options);
        if (options is SendOptions { IsRepeatable: true }) request.Repeatable();
        return isWhole ? request.To(CallTarget.Named(path)) : request;
    }

    /// <summary>The path as names of spans and errors show it: without ids and values.</summary>
    private static string TemplateOf(string path) => string.Join('/', WithoutQuery(path).TrimStart('/').Split('/').Select(part => IsId(part) ? "{id}" : part));

    /// <summary>Whether a part goes back to what stands before it, as one that is made of somebody's input might.</summary>
    private static bool LeadsElsewhere(string path) => WithoutQuery(path).Split('/').Any(part => Uri.UnescapeDataString(part) is "." or "..");

    private static bool IsId(string part) => part.Length > 0 && part.All(char.IsAsciiDigit);

    private static string WithoutQuery(string path) => path.Split('?')[0];
}
