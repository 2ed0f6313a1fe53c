using System.Collections.Frozen;

namespace Zcrm.Emulator;

/// <summary>Knows the hosts and the loopback ports of the data centres that are served.</summary>
internal sealed class SiteMap
{
    private readonly FrozenDictionary<string, Site> _hosts;
    private readonly Dictionary<int, Site> _ports = [];

    public SiteMap(IReadOnlyList<DataCenter> dataCenters)
    {
        DataCenters = dataCenters;
        _hosts = dataCenters.SelectMany(Hosts).ToFrozenDictionary(entry => entry.Host, entry => entry.Site, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<DataCenter> DataCenters { get; }

    public Site? Find(string host) => _hosts.GetValueOrDefault(host);

    public Site? Find(int port) => _ports.GetValueOrDefault(port);

    /// <summary>The loopback site of a data centre; null when the emulator does not listen.</summary>
    public Site? Loopback(DataCenter dataCenter) => _ports.Values.FirstOrDefault(site => site.DataCenter == dataCenter);

    /// <summary>How the caller of one site knows another data centre: by its port when it came through a port, else by its hosts.</summary>
    public Site Sibling(Site site, DataCenter dataCenter) =>
        (site.Address is null ? null : Loopback(dataCenter)) ?? new Site(dataCenter, SiteKind.Accounts);

    public void Listen(IEnumerable<int> ports)
    {
        foreach ((int port, DataCenter dataCenter) in ports.Zip(DataCenters))
            _ports[port] = new Site(dataCenter, SiteKind.Loopback) { Address = new Uri($"http://127.0.0.1:{port}") };
    }

    private static IEnumerable<(string Host, Site Site)> Hosts(DataCenter dataCenter)
    {
        yield return (dataCenter.Accounts.Host, new Site(dataCenter, SiteKind.Accounts));
        yield return (dataCenter.Upload.Host, new Site(dataCenter, SiteKind.Upload));
        foreach (CrmEnvironment environment in Enum.GetValues<CrmEnvironment>())
            yield return (dataCenter.Api(environment).Host, new Site(dataCenter, SiteKind.Api, environment));
    }
}
