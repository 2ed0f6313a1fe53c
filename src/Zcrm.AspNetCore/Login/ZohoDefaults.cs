namespace Zcrm.AspNetCore;

/// <summary>What "Log in with Zoho" is called unless you name it.</summary>
public static class ZohoDefaults
{
    /// <summary>The authentication scheme, <c>Zoho</c>.</summary>
    public const string AuthenticationScheme = "Zoho";

    /// <summary>The scheme's name for people.</summary>
    public const string DisplayName = "Zoho";

    /// <summary>The path to which Zoho sends the browser back, <c>/signin-zoho</c>; its whole address has to be registered as a redirect URI.</summary>
    public const string CallbackPath = "/signin-zoho";
}
