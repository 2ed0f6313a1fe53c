using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>The queues of an application's endpoints; they are emptied before the application ends.</summary>
internal sealed class NotificationHub(ZcrmNotificationOptions options, IServiceProvider services, TimeProvider clock, ILogger<NotificationHub> logger)
    : IHostedService, IDisposable
{
    private readonly List<NotificationQueue> _queues = [];

    public NotificationReceiver Add(Func<CrmNotification, IServiceProvider, CancellationToken, Task> handler)
    {
        var queue = new NotificationQueue(handler, options, services, clock, logger);
        _queues.Add(queue);
        return new NotificationReceiver(queue, options.Tokens(), options.MaxBodySize, logger);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_queues.Select(queue => queue.StopAsync(cancellationToken)));

    public void Dispose() => _queues.ForEach(queue => queue.Dispose());
}
