namespace Zcrm;

/// <summary>Which server is asked for what: the configured override, else what the connection's answers named, else the data centre's own.</summary>
internal sealed class CrmServers(CrmHosts hosts, HostPolicy policy)
{
    /// <summary>The API server of a connection, without a trailing slash.</summary>
    public string Api(Connection connection) =>
        Text(Trusted(hosts.For(connection.DataCenter).Api ?? connection.ApiDomain ?? connection.DataCenter.Api(connection.Key.Environment)));

    /// <summary>The server that takes large files, without a trailing slash.</summary>
    public string Upload(Connection connection) => Text(Trusted(hosts.For(connection.DataCenter).Upload ?? connection.DataCenter.Upload));

    /// <summary>The accounts server that refreshes a connection's tokens.</summary>
    public Uri Accounts(Connection connection) => Trusted(hosts.For(connection.DataCenter).Accounts ?? connection.AccountsServer);

    /// <summary>The accounts server at which a new connection begins.</summary>
    public Uri Accounts(DataCenter dataCenter) => Trusted(hosts.For(dataCenter).Accounts ?? dataCenter.Accounts);

    /// <summary>The console in which an app and its grant tokens are made.</summary>
    public Uri Console(DataCenter dataCenter) => hosts.For(dataCenter).Console ?? dataCenter.Console;

    /// <summary>Whether a token may be sent to a host.</summary>
    public bool IsTrusted(Uri host) => policy.IsTrusted(host);

    /// <summary>Lets a host through only if a token may be sent there.</summary>
    public Uri Trusted(Uri host) => policy.IsTrusted(host)
        ? host
        : throw OAuthErrors.UntrustedHost(host);

    /// <summary>Scheme and authority, to which a path is appended.</summary>
    public static string Text(Uri host) => host.GetLeftPart(UriPartial.Authority);
}
