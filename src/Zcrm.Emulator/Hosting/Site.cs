namespace Zcrm.Emulator;

/// <summary>Which of Zoho's servers a request was sent to.</summary>
/// <param name="DataCenter">The data centre.</param>
/// <param name="Kind">Its accounts, API or upload server, or a loopback port that stands for all of them.</param>
/// <param name="Environment">The environment whose API host it is; null where the host does not tell.</param>
internal sealed record Site(DataCenter DataCenter, SiteKind Kind, CrmEnvironment? Environment = null)
{
    /// <summary>The address of a loopback port; null for Zoho's own hosts.</summary>
    public Uri? Address { get; init; }

    /// <summary>The accounts server's address as this caller knows it.</summary>
    public Uri Accounts => Address ?? DataCenter.Accounts;

    /// <summary>The API server's address as this caller knows it.</summary>
    public Uri Api(CrmEnvironment environment) => Address ?? DataCenter.Api(environment);
}
