using System.Globalization;

namespace Zcrm.Emulator;

public sealed partial class EmulatorAccounts
{
    /// <summary>Adds a user, who gets an id and a number.</summary>
    internal EmulatedUser Add(EmulatedUser user)
    {
        long number = _documents.Next("users");
        EmulatedUser added = user with
        {
            Id = user.Org.IdPrefix + (100 + number).ToString("D11", CultureInfo.InvariantCulture),
            Zuid = FirstZuid + number,
        };
        _documents.Write(added);
        lock (_lock) _users = _users.Add(added);
        return added;
    }

    /// <summary>Puts a user in the place of the one with the same id.</summary>
    internal void Save(EmulatedUser user)
    {
        _documents.Write(user);
        lock (_lock) _users = _users.SetItem(_users.FindIndex(other => other.Id == user.Id), user);
    }

    /// <summary>Who signs in has taken the invitation.</summary>
    internal void Confirm(string id)
    {
        if (FindUser(id) is { IsConfirmed: false } invited) Save(invited with { IsConfirmed = true });
    }
}
