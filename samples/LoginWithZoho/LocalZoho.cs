using Zcrm;
using Zcrm.AspNetCore;
using Zcrm.Emulator;

namespace LoginWithZoho;

/// <summary>A Zoho CRM on this machine, with a data centre in the United States and one in Europe; a user and an organization live in each.</summary>
internal sealed class LocalZoho : IAsyncDisposable
{
    private const int DailyCredits = 50_000;

    private LocalZoho(ZcrmEmulator emulator) => Emulator = emulator;

    public ZcrmEmulator Emulator { get; }

    public MemoryTokenStore Tokens { get; } = new();

    public static async Task<LocalZoho> StartAsync() => new(await ZcrmEmulator.StartAsync(new ZcrmEmulatorOptions
    {
        DataCenters = [DataCenter.US, DataCenter.EU],
        Listen = true,
        Rules = { DailyCredits = DailyCredits },
    }));

    public void ApplyTo(ZcrmClientOptions options)
    {
        EmulatedApp app = Emulator.Accounts.Apps[0];
        (options.ClientId, options.ClientSecret) = (app.ClientId, app.ClientSecret);
        options.Hosts = Emulator.Hosts();
        options.TokenStore = Tokens;
        options.TimeProvider = Emulator.Clock;
    }

    /// <summary>Registers the redirect URIs, as one does in the API console.</summary>
    public void Register(IEnumerable<string> addresses)
    {
        EmulatedApp app = Emulator.Accounts.Apps[0];
        Emulator.Accounts.AddApp(
            app.ClientId,
            app.ClientSecret.Reveal(),
            addresses.Select(address => address.TrimEnd('/') + ZohoDefaults.CallbackPath),
            name: "Lead Desk");
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
