using System.Globalization;

namespace Zcrm.Emulator;

public sealed partial class EmulatorAccounts
{
    internal IReadOnlyList<EmulatedUser> UsersOf(EmulatedOrg org) => [.. _users.Where(user => user.Org.Id == org.Id)];

    /// <summary>The app that is meant when none is named: the one that was there from the start.</summary>
    internal EmulatedApp DefaultApp => _apps.FirstOrDefault(app => app.ClientId == Seed.ClientId) ?? _apps[0];

    internal EmulatedApp? FindApp(string? clientId, DataCenter at) =>
        _apps.FirstOrDefault(app => app.ClientId == clientId && app.DataCenters.Contains(at));

    internal EmulatedUser? FindUser(string id) => _users.FirstOrDefault(user => user.Id == id);

    /// <summary>Finds a user by e-mail address in any organization; the oldest wins.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    internal EmulatedUser User(string? email) =>
        _users.FirstOrDefault(user => user.IsActive && (email is null || IsSame(user.Email, email)))
        ?? throw new ArgumentException($"The emulator has no user {email}; add one with Accounts.AddUser.", nameof(email));

    /// <summary>Who has an address in an organization; those who were deleted left theirs.</summary>
    internal EmulatedUser? Find(string email, EmulatedOrg org) =>
        _users.FirstOrDefault(user => user.Org.Id == org.Id && user.Status != UserStatus.Deleted && IsSame(user.Email, email));

    private DataCenter Served(DataCenter dataCenter) => _dataCenters.Contains(dataCenter)
        ? dataCenter
        : throw new ArgumentException($"The emulator was started without {dataCenter}; name it in ZcrmEmulatorOptions.DataCenters.", nameof(dataCenter));

    private static bool IsSame(string email, string other) => string.Equals(email, other, StringComparison.OrdinalIgnoreCase);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Capitalized(string word) => word.Length == 0 ? "Somebody" : char.ToUpperInvariant(word[0]) + word[1..];
}
