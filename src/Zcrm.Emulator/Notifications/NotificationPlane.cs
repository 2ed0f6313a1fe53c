namespace Zcrm.Emulator;

/// <summary>Puts the parts together that tell of changes (reference 12).</summary>
internal sealed class NotificationPlane : IDisposable
{
    private readonly HttpClient _http = OutgoingCalls.Create();

    public NotificationPlane(EmulatorContext context)
    {
        var channels = new ChannelBook(context.Database, context.Documents, context.Clock);
        var notifier = new Notifier(channels, context.Data.Table, new NotificationSender(context.Background, _http, context.Rules), context.Rules, context.Clock);
        context.Data.Table.Changes.IsWatched = org => channels.Open(org).Count > 0;
        context.Database.Changes.Changed += notifier.Tell;
        Routes = [.. new WatchApi(channels, context.Data.Catalog).Routes];
    }

    public IReadOnlyList<Route> Routes { get; }

    public void Dispose() => _http.Dispose();
}
