using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Zcrm;

/// <summary>Builds login URLs. The client secret is never part of one.</summary>
internal static class LoginUrl
{
    public static LoginRequest Create(Uri accountsServer, string clientId, Uri redirectUri, ScopeSet scopes, LoginOptions options)
    {
        string state = string.IsNullOrEmpty(options.State) ? RandomText() : options.State;
        Secret? verifier = options.UsePkce ? new Secret(RandomText()) : null;
        var query = new List<string>
        {
            Pair("response_type", "code"),
            Pair("client_id", clientId),
            Pair("scope", scopes.ToString()),
            Pair("redirect_uri", redirectUri.OriginalString),
            Pair("access_type", options.IsOffline ? "offline" : "online"),
            Pair("state", state),
        };
        if (options.ForceConsent) query.Add(Pair("prompt", "consent"));
        if (verifier is not null) query.AddRange([Pair("code_challenge", Challenge(verifier)), Pair("code_challenge_method", "S256")]);

        var url = new Uri($"{CrmServers.Text(accountsServer)}/oauth/v2/auth?{string.Join('&', query)}");
        return new LoginRequest(url, redirectUri, state, verifier);
    }

    private static string Challenge(Secret verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier.Reveal())));

    private static string RandomText() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}
