namespace Zcrm.Emulator;

/// <summary>The users of an organization, the one who founded it first.</summary>
internal delegate IReadOnlyList<EmulatedUser> UsersOfOrg(EmulatedOrg org);
