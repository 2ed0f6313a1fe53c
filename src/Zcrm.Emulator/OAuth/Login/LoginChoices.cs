namespace Zcrm.Emulator;

/// <summary>Who can log in at a data centre: its own users, and those of the others where the app is known too. China stands alone (reference 1.4).</summary>
internal static class LoginChoices
{
    public static IReadOnlyList<EmulatedUser> Of(EmulatorAccounts accounts, EmulatedApp app, DataCenter at) =>
    [
        .. accounts.Users
            .Where(user => user.IsActive && app.DataCenters.Contains(user.Org.DataCenter))
            .Where(user => user.Org.DataCenter == at || (user.Org.DataCenter != DataCenter.CN && at != DataCenter.CN))
            .OrderBy(user => user.Org.DataCenter == at ? 0 : 1),
    ];
}
