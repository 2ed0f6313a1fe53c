using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>What signing in works with.</summary>
internal sealed record AuthContext(
    string ClientId,
    DataCenter DataCenter,
    Uri? RedirectUri,
    CrmServers Servers,
    TokenEndpoint Endpoint,
    DeviceFlow Devices,
    UserFinder Users,
    OrgFinder Orgs,
    ConnectionBook Book,
    TokenSources Sources,
    ConnectionBinding Binding,
    TimeProvider Clock,
    ILogger Logger);
