using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>Tells when this server begins to ask for a token, so that it can be killed just then.</summary>
internal sealed class MintTeller() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <summary>A name for a refresh token that gives nothing away.</summary>
    public static string MarkOf(string refreshToken) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)), 0, 6);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.AbsolutePath == "/oauth/v2/token") Console.WriteLine($"MINTING {MarkOf(await RefreshTokenAsync(request, cancellationToken).ConfigureAwait(false))}");
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string> RefreshTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string form = await request.Content!.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return Uri.UnescapeDataString(form.Split('&').Single(pair => pair.StartsWith("refresh_token=", StringComparison.Ordinal))[14..]);
    }
}
