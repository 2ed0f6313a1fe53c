using System.Text;

namespace Zcrm;

/// <summary>Decides which hosts may ever be sent a token.</summary>
/// <remarks>Zoho's answers and redirects name hosts; a forged one must not be able to lead a token elsewhere.</remarks>
internal sealed class HostPolicy(CrmHosts overrides)
{
    private static readonly string[] ZohoDomains =
    [
        "zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.au", "zoho.jp", "zoho.com.cn", "zohocloud.ca", "zoho.sa", "zoho.uk", "zoho.ae",
        .. DataCenter.All.Select(dataCenter => dataCenter.ApiSuffix),
    ];

    /// <summary>Whether the host is Zoho's own over https, or one of the configured overrides.</summary>
    public bool IsTrusted(Uri host) => host.IsAbsoluteUri && host.UserInfo.Length == 0 && (IsZohos(host) || IsOverride(host));

    /// <summary>Whether a host lies in one of Zoho's own domains, by https on its usual port.</summary>
    /// <remarks>Text that only looks like ASCII is refused, even where it would resolve to Zoho: nobody writes it by accident.</remarks>
    public static bool IsZohos(Uri host) => host.Scheme == Uri.UriSchemeHttps
        && host.IsDefaultPort
        && Ascii.IsValid(host.Host)
        && ZohoDomains.Any(domain => IsIn(domain, host.Host));

    /// <summary>Whether a configured host may be used at all: https anywhere, http on this machine only.</summary>
    public static bool IsAllowedOverride(Uri host) => host.IsAbsoluteUri
        && host.UserInfo.Length == 0
        && (host.Scheme == Uri.UriSchemeHttps || (host.Scheme == Uri.UriSchemeHttp && host.IsLoopback));

    private bool IsOverride(Uri host) => overrides.Overrides().Any(entry =>
        IsAllowedOverride(entry.Host)
        && Uri.Compare(entry.Host, host, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsIn(string domain, string host) => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
        && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');
}
