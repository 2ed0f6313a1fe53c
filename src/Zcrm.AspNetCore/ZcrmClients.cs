using Microsoft.Extensions.DependencyInjection;
using Zcrm.Extensions;

namespace Zcrm.AspNetCore;

/// <summary>The clients that <c>AddZcrm</c> added, by name.</summary>
internal sealed class ZcrmClients(IServiceProvider services)
{
    public IZcrmClientFactory Of(string name) =>
        (name.Length == 0 ? services.GetService<IZcrmClientFactory>() : services.GetKeyedService<IZcrmClientFactory>(name))
        ?? throw new ZcrmConfigurationException(
            "ClientName", name.Length == 0 ? "No Zoho CRM client is registered; call services.AddZcrm(configuration)." : $"No Zoho CRM client '{name}' is registered; call services.AddZcrm(\"{name}\", configuration).");

    /// <summary>A client for a sign-in: it is fixed to a user who does not exist, so that the sign-in changes for whom no other client speaks.</summary>
    public ZcrmClient Nobody(string name) => Of(name).For("(nobody)");
}
