using System.Globalization;

namespace Zcrm;

/// <summary>Where the next page of a list begins: at a page number, or at a token where Zoho gives one.</summary>
internal static class PagePosition
{
    private const string Token = "token:";

    public static CrmRequest Apply(CrmRequest request, string? continuation)
    {
        if (continuation is null) return request;
        if (continuation.StartsWith(Token, StringComparison.Ordinal)) return request.Query("page_token", continuation[Token.Length..]);
        return request.Query("page", PageOf(continuation).ToString(CultureInfo.InvariantCulture));
    }

    /// <returns>Null when no page follows, whatever an empty page says of more.</returns>
    public static string? After(string? continuation, int count, JsonAnswer? json)
    {
        if (json is null || count == 0 || !json.Root.TryGetRaw("info", out ReadOnlySpan<byte> raw) || raw[0] != (byte)'{') return null;
        CrmObject info = json.Root.GetObject("info")!;
        if (!info.TryGet("more_records", out bool more) || !more) return null;
        if (info.TryGet("next_page_token", out string? token)) return Token + token;
        int page = info.TryGet("page", out int told) ? told : continuation is null ? 1 : PageOf(continuation);
        return (page + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int PageOf(string continuation) => int.TryParse(continuation, NumberStyles.None, CultureInfo.InvariantCulture, out int page)
        ? page
        : throw new ArgumentException("The continuation token is none that this list gave.", nameof(continuation));
}
