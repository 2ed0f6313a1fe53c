using Zcrm;
using Zcrm.Emulator;

namespace NightlyReport;

internal static class LocalZoho
{
    /// <summary>What the section Zcrm of the configuration says of the real one.</summary>
    public static void ConnectTo(this ZcrmClientOptions options, ZcrmEmulator zoho)
    {
        ZcrmClientOptions local = zoho.CreateClientOptions(connected: false);
        (options.ClientId, options.ClientSecret) = (local.ClientId, local.ClientSecret);
        (options.Transport, options.TimeProvider) = (local.Transport, local.TimeProvider);
    }
}
