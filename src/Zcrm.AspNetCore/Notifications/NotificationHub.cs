using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>The queues of an application's endpoints; they are emptied before the application ends.</summary>
internal sealed class NotificationHub(
    ZcrmNotificationOptions options, INotificationLedger ledger, IServiceProvider services, TimeProvider clock, ILogger<NotificationHub> logger) : IHostedService, IDisposable
{
    private readonly List<NotificationQueue> _queues = [];

    public NotificationReceiver Add(string endpoint, Func<CrmNotification, IServiceProvider, CancellationToken, Task> handler)
    {
        var runner = new NotificationRunner(handler, options, services, clock, logger);
        var queue = new NotificationQueue(runner, new NotificationClaims(ledger, endpoint, options, clock, logger), options, clock);
        _queues.Add(queue);
        return new NotificationReceiver(queue, options.Tokens(), options.MaxBodySize, logger);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_queues.Select(queue => queue.StopAsync(cancellationToken)));

    public void Dispose() => _queues.ForEach(queue => queue.Dispose());
}
