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

    /// <summary>Replaces every host by one, as an emulator or a proxy that serves them all needs.</summary>
    /// <param name="host">The one host.</param>
    public static CrmHosts AllAt(Uri host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new CrmHosts { Accounts = host, Api = host, Upload = host, Console = host };
    }

    internal IEnumerable<(string Name, Uri Host)> Overrides()
    {
        if (Accounts is not null) yield return (nameof(Accounts), Accounts);
        if (Api is not null) yield return (nameof(Api), Api);
        if (Upload is not null) yield return (nameof(Upload), Upload);
        if (Console is not null) yield return (nameof(Console), Console);
    }
}
