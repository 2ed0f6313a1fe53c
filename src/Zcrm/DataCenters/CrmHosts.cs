using System.Collections.Frozen;

namespace Zcrm;

/// <summary>Hosts to use in place of a data centre's own, to reach an emulator or a proxy.</summary>
/// <remarks>
/// A host that is left null stays Zoho's. A host that is set wins over everything, also over the <c>api_domain</c> of a token answer.
/// Plain http is accepted for loopback addresses only.
/// </remarks>
public sealed record CrmHosts
{
    /// <summary>Replaces the accounts server, for example <c>http://127.0.0.1:8090</c>.</summary>
    /// <value>Null: the data centre's, or the one that the sign-in answer named.</value>
    public Uri? Accounts { get; init; }

    /// <summary>Replaces the API server.</summary>
    /// <value>Null: the <c>api_domain</c> of the token answer, or the data centre's.</value>
    public Uri? Api { get; init; }

    /// <summary>Replaces the upload server.</summary>
    /// <value>Null: the data centre's.</value>
    public Uri? Upload { get; init; }

    /// <summary>Replaces the API console that error hints point to.</summary>
    /// <value>Null: the data centre's.</value>
    public Uri? Console { get; init; }

    /// <summary>Hosts for single data centres, where an emulator or a gateway serves several; one that is set there wins over the same one here.</summary>
    /// <value>None.</value>
    public IReadOnlyDictionary<DataCenter, CrmHosts> ByDataCenter { get; init; } = FrozenDictionary<DataCenter, CrmHosts>.Empty;

    /// <summary>Replaces every host by one, as an emulator or a proxy that serves them all needs.</summary>
    /// <param name="host">The one host.</param>
    public static CrmHosts AllAt(Uri host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new CrmHosts { Accounts = host, Api = host, Upload = host, Console = host };
    }

    /// <summary>The hosts that replace those of one data centre.</summary>
    internal CrmHosts For(DataCenter dataCenter) => !ByDataCenter.TryGetValue(dataCenter, out CrmHosts? own) ? this : own with
    {
        Accounts = own.Accounts ?? Accounts,
        Api = own.Api ?? Api,
        Upload = own.Upload ?? Upload,
        Console = own.Console ?? Console,
    };

    /// <summary>Every host that is set, and the data centre for which it is if it is for one.</summary>
    internal IEnumerable<(string Name, Uri Host, DataCenter? Of)> Overrides() =>
    [
        .. Own().Select(host => (host.Name, host.Host, (DataCenter?)null)),
        .. ByDataCenter.SelectMany(entry => entry.Value.Own().Select(host => ($"{nameof(ByDataCenter)}[{entry.Key}].{host.Name}", host.Host, (DataCenter?)entry.Key))),
    ];

    private IEnumerable<(string Name, Uri Host)> Own()
    {
        if (Accounts is not null) yield return (nameof(Accounts), Accounts);
        if (Api is not null) yield return (nameof(Api), Api);
        if (Upload is not null) yield return (nameof(Upload), Upload);
        if (Console is not null) yield return (nameof(Console), Console);
    }
}
