namespace Zcrm.Emulator;

/// <summary>The servers that a data centre has.</summary>
internal enum SiteKind
{
    /// <summary>Where users sign in and tokens are issued.</summary>
    Accounts,

    /// <summary>Where the CRM is called.</summary>
    Api,

    /// <summary>Where files are uploaded.</summary>
    Upload,

    /// <summary>A loopback port, which is all of them.</summary>
    Loopback,
}
