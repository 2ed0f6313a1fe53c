namespace Zcrm.Emulator;

/// <summary>What an app was registered as at the API console, which decides the ways in which it gets tokens.</summary>
[Flags]
public enum AppKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Server-based: the user logs in in a browser.</summary>
    Server = 1,

    /// <summary>Self client: grant tokens from the API console, or client credentials.</summary>
    SelfClient = 2,

    /// <summary>Non-browser: the user enters a code on another device.</summary>
    Device = 4,

    /// <summary>Mobile or desktop: as <see cref="Server"/>, but with PKCE in place of the secret.</summary>
    Mobile = 8,
}
