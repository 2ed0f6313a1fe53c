namespace Zcrm.Emulator;

/// <summary>The one list of what the CRM API answers: a line for each group of operations.</summary>
internal static class RouteTable
{
    public static IEnumerable<Route> Build(EmulatorContext context) =>
    [
        .. OrgApi.Routes,
        .. new UsersPlane(context).Routes,
        .. context.Data.Routes,
        .. context.Bulk.Routes,
        .. context.Notifications.Routes,
        .. new CompositeApi(context.Database).Routes,
    ];
}
