namespace Zcrm;

/// <summary>Where a call goes: which host, and which path stands before its own.</summary>
internal sealed class CallTarget
{
    private readonly Func<AccessToken, string, string, Uri> _address;

    private CallTarget(Func<AccessToken, string, string, Uri> address) => _address = address;

    /// <summary>The API: <c>/crm/{version}/...</c>.</summary>
    public static CallTarget Api { get; } = new((token, version, path) => new Uri($"{token.ApiServer}/crm/{version}/{path}"));

    /// <summary>Bulk jobs, whose version stands elsewhere: <c>/crm/bulk/{version}/...</c>.</summary>
    public static CallTarget Bulk { get; } = new((token, version, path) => new Uri($"{token.ApiServer}/crm/bulk/{version}/{path}"));

    /// <summary>The settings of mail, which have a path of their own: <c>/crm/email/{version}/...</c>.</summary>
    public static CallTarget Email { get; } = new((token, version, path) => new Uri($"{token.ApiServer}/crm/email/{version}/{path}"));

    /// <summary>The host that takes large files: <c>/crm/{version}/...</c>.</summary>
    public static CallTarget UploadHost { get; } = new((token, version, path) => new Uri($"{token.UploadServer}/crm/{version}/{path}"));

    /// <summary>An address that an answer named: a path on the API host, or an absolute address on one of Zoho's hosts.</summary>
    public static CallTarget Named(string url)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        return new CallTarget((token, _, _) => token.MaySee(Absolute(token, url)));
    }

    /// <exception cref="ZcrmAuthenticationException">The token may not be sent there.</exception>
    public Uri Address(AccessToken token, string version, string pathAndQuery) => _address(token, version, pathAndQuery);

    // A path on Unix would pass for an absolute file address, and "//host" for another host.
    private static Uri Absolute(AccessToken token, string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)
        ? new Uri(token.ApiServer + url)
        : Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) ? absolute : new Uri($"{token.ApiServer}/{url.TrimStart('/')}");
}
