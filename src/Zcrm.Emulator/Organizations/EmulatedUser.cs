namespace Zcrm.Emulator;

/// <summary>A user of an organization, who can sign in and own records.</summary>
public sealed record EmulatedUser
{
    /// <summary>The user's id in the API.</summary>
    public required string Id { get; init; }

    /// <summary>The user's number at Zoho Accounts.</summary>
    public required long Zuid { get; init; }

    /// <summary>The e-mail address with which the user signs in.</summary>
    public required string Email { get; init; }

    /// <summary>The first name.</summary>
    public required string FirstName { get; init; }

    /// <summary>The last name.</summary>
    public required string LastName { get; init; }

    /// <summary>The organization to which the user belongs.</summary>
    public required EmulatedOrg Org { get; init; }

    /// <summary>The offset of the user's time zone; every date and time that the user reads is written in it.</summary>
    public TimeSpan UtcOffset { get; init; }

    /// <summary>First and last name.</summary>
    public string FullName => $"{FirstName} {LastName}".Trim();

    internal string ProfileId { get; init; } = "";

    internal string RoleId { get; init; } = "";

    internal UserStatus Status { get; init; }

    /// <summary>Whether the user took the invitation; who was added beside the API did.</summary>
    internal bool IsConfirmed { get; init; } = true;

    /// <summary>What else is known, as the API shows it.</summary>
    internal string Details { get; init; } = "{}";

    internal bool IsActive => Status == UserStatus.Active;

    internal bool IsAdmin => ProfileId == FirstPermissions.Administrator(Org);
}
