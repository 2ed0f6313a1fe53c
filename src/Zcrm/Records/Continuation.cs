using System.Globalization;

namespace Zcrm;

/// <summary>The token from which a list goes on: Zoho's page token where there is one, else a page number.</summary>
internal static class Continuation
{
    private const string ByToken = "token:";
    private const string ByPage = "page:";

    public static CrmRequest Apply(CrmRequest request, string? continuation)
    {
        if (continuation is null) return request;
        if (continuation.StartsWith(ByToken, StringComparison.Ordinal)) return request.Query("page_token", continuation[ByToken.Length..]);
        if (continuation.StartsWith(ByPage, StringComparison.Ordinal)) return request.Query("page", continuation[ByPage.Length..]);
        throw new ArgumentException("This is not a continuation token of a list; take it from CrmPage.ContinuationToken.", nameof(continuation));
    }

    /// <summary>What follows a page, by the page's <c>info</c>; null when it is the last.</summary>
    public static string? After(CrmObject? info, string? continuation)
    {
        if (info is null || info.Get<bool?>("more_records") is not true) return null;
        if (info.Get<string>("next_page_token") is { Length: > 0 } token) return ByToken + token;
        int page = info.Get<int?>("page") ?? PageOf(continuation);
        return ByPage + (page + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int PageOf(string? continuation) =>
        continuation is not null && int.TryParse(continuation.AsSpan(ByPage.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : 1;
}
