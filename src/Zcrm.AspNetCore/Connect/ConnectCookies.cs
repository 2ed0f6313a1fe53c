using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Zcrm.AspNetCore;

/// <summary>The cookies in which begun connects wait, one each, so that several tabs do not disturb each other.</summary>
internal sealed class ConnectCookies(IDataProtectionProvider protection)
{
    private const string Prefix = ".Zcrm.Connect.";
    private readonly PropertiesDataFormat _format = new(protection.CreateProtector("Zcrm.AspNetCore.Connect", "v1"));

    public void Write(HttpContext http, BegunConnect begun, string path, TimeSpan lifetime) =>
        http.Response.Cookies.Append(NameOf(begun.Login.State), _format.Protect(begun.ToProperties()), Options(http, path, lifetime));

    /// <summary>The connect to which a redirect belongs, which is then over, whatever comes of it; null when this browser began none with this state.</summary>
    public BegunConnect? Take(HttpContext http, string state, string path)
    {
        string name = NameOf(state);
        if (http.Request.Cookies[name] is not { } value) return null;
        http.Response.Cookies.Delete(name, Options(http, path, lifetime: null));
        return BegunConnect.From(_format.Unprotect(value));
    }

    /// <summary>The name follows from the state, but does not give it away.</summary>
    private static string NameOf(string state) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 8));

    private static CookieOptions Options(HttpContext http, string path, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = path,
        MaxAge = lifetime,
    };
}
