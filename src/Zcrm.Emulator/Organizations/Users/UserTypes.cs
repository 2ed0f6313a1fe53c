namespace Zcrm.Emulator;

/// <summary>The kinds of users that a list or a count can ask for (reference 11.9).</summary>
internal static class UserTypes
{
    private static readonly Dictionary<string, Func<EmulatedUser, bool>> Known = new(StringComparer.Ordinal)
    {
        [""] = IsThere,
        ["AllUsers"] = IsThere,
        ["ActiveUsers"] = user => user.IsActive,
        ["AllActiveUsers"] = user => user.IsActive,
        ["DeactiveUsers"] = user => user.Status == UserStatus.Disabled,
        ["DeletedUsers"] = user => user.Status == UserStatus.Deleted,
        ["ConfirmedUsers"] = user => IsThere(user) && user.IsConfirmed,
        ["NotConfirmedUsers"] = user => IsThere(user) && !user.IsConfirmed,
        ["ActiveConfirmedUsers"] = user => user is { IsActive: true, IsConfirmed: true },
        ["AdminUsers"] = user => user is { IsActive: true, IsAdmin: true },
        ["ActiveConfirmedAdmins"] = user => user is { IsActive: true, IsAdmin: true, IsConfirmed: true },
        ["DeveloperUsers"] = _ => false,
        ["ActiveLiteUser"] = _ => false,
    };

    /// <exception cref="ApiRefusedException">There is no such kind.</exception>
    public static IEnumerable<EmulatedUser> Of(ApiCall call, IEnumerable<EmulatedUser> users)
    {
        string type = call.Query["type"].ToString();
        if (type == "CurrentUser") return users.Where(user => user.Id == call.User.Id);
        return Known.TryGetValue(type, out Func<EmulatedUser, bool>? fits) ? users.Where(fits) : throw Refusals.BadParameter("type");
    }

    private static bool IsThere(EmulatedUser user) => user.Status != UserStatus.Deleted;
}
