namespace Zcrm.Emulator;

/// <summary>Whether a user can work. Who is deleted still stands in what they did (reference 11.9).</summary>
internal enum UserStatus
{
    Active,
    Disabled,
    Deleted,
}
