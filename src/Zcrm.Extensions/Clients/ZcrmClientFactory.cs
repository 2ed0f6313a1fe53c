namespace Zcrm.Extensions;

/// <summary>Derives every client from one, which it owns.</summary>
internal sealed class ZcrmClientFactory(ZcrmClient root) : IZcrmClientFactory, IDisposable
{
    public ZcrmClient Default => root;

    public ZcrmClient For(string user) => root.ForUser(user);

    public void Dispose() => root.Dispose();
}
