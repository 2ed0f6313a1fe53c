namespace LoginWithZoho;

/// <summary>Short messages above a page, which screen readers tell by themselves.</summary>
internal static class Notices
{
    public static Html Good(string text) => Html.Of($"""<p class="notice good" role="status">{text}</p>""");

    public static Html Bad(string text) => Html.Of($"""<p class="notice bad" role="alert">{text}</p>""");
}
