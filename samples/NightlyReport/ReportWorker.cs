using Microsoft.Extensions.Hosting;
using Zcrm;
using Zcrm.Extensions;
using Zcrm.Modules;

namespace NightlyReport;

/// <summary>Takes in who is new, then reports for everybody who is connected. One customer's trouble is nobody else's.</summary>
internal sealed class ReportWorker(ZcrmClient app, IZcrmClientFactory clients, Invitations invitations, IHostApplicationLifetime application) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (string grantToken in invitations.GrantTokens)
        {
            Connection connection = await app.Auth.ExchangeGrantTokenAsync(grantToken, cancellationToken: stoppingToken);
            Console.WriteLine($"Connected {connection.Key.User}, organization {connection.OrgId}.");
        }

        List<ConnectionKey> connected = await app.Auth.ListConnectionsAsync(stoppingToken).ToListAsync(stoppingToken);
        await Parallel.ForEachAsync(connected.OrderBy(key => key.User), stoppingToken, async (key, stop) => Console.WriteLine(await ReportAsync(clients.For(key.User), key.User, stop)));
        application.StopApplication();
    }

    private static async Task<string> ReportAsync(ZcrmClient crm, string user, CancellationToken cancellationToken)
    {
        try
        {
            long leads = await crm.Query<Lead>().Where(lead => lead.Email != null).CountAsync(cancellationToken);
            decimal? pipeline = await crm.Query<Deal>().Where(deal => deal.Stage != "Closed Lost").SumAsync(deal => deal.Amount, cancellationToken);
            return $"{user}: {leads} leads with an address, {pipeline ?? 0:N0} in the pipeline.";
        }
        catch (ZcrmException exception)
        {
            return $"{user}: no report tonight. {exception.Message}";
        }
    }
}
