namespace Zcrm;

/// <summary>A sign-in on a device without a browser: show the user the code and the address, then wait for them.</summary>
public sealed class DeviceSignIn
{
    internal DeviceSignIn(string userCode, Uri verificationUrl, Uri? completeUrl, Secret deviceCode, DateTimeOffset expiresAt, TimeSpan interval, Uri accountsServer) =>
        (UserCode, VerificationUrl, CompleteVerificationUrl, DeviceCode, ExpiresAt, Interval, AccountsServer) =
        (userCode, verificationUrl, completeUrl, deviceCode, expiresAt, interval, accountsServer);

    /// <summary>What the user types in.</summary>
    public string UserCode { get; }

    /// <summary>Where the user types it in.</summary>
    public Uri VerificationUrl { get; }

    /// <summary>The same address with the code in it, for a QR code.</summary>
    public Uri? CompleteVerificationUrl { get; }

    /// <summary>Until when the user has time.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>How long to wait between two questions; Zoho asks for 30 seconds.</summary>
    public TimeSpan Interval { get; }

    internal Secret DeviceCode { get; }

    internal Uri AccountsServer { get; }

    /// <summary>Returns the address and until when it is good.</summary>
    public override string ToString() => $"Enter the code at {VerificationUrl} before {ExpiresAt:O}";
}
