using Microsoft.Extensions.Options;

namespace Zcrm.AspNetCore;

/// <summary>Takes from the client's options what the login needs, when the first user logs in.</summary>
internal sealed class ZohoOptionsSetup(IOptionsMonitor<ZcrmClientOptions> clients) : IPostConfigureOptions<ZohoOptions>
{
    /// <summary>The framework wants a secret here. The real one has no business in these options: the client sends it.</summary>
    private const string SecretIsElsewhere = "(kept by the Zcrm client)";

    public void PostConfigure(string? name, ZohoOptions options)
    {
        ZcrmClientOptions client = clients.Get(options.ClientName);
        Uri accounts = new CrmServers(client.Hosts, new HostPolicy(client.Hosts)).Accounts(client.DataCenter);
        options.ClientId = client.ClientId!;
        options.ClientSecret = SecretIsElsewhere;
        options.AuthorizationEndpoint = CrmServers.Text(accounts) + "/oauth/v2/auth";
        options.TokenEndpoint = CrmServers.Text(accounts) + "/oauth/v2/token";
        options.AdditionalAuthorizationParameters["access_type"] = options.IsOffline ? "offline" : "online";
        if (options.ForceConsent) options.AdditionalAuthorizationParameters["prompt"] = "consent";
    }
}
