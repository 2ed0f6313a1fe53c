namespace Zcrm.Emulator;

/// <summary>A sign-in on a device without a browser, from its start until its tokens are fetched (reference 1.6).</summary>
internal sealed record DeviceRequest
{
    public required string DeviceHash { get; init; }

    /// <summary>What the user enters, without the hyphen.</summary>
    public required string UserCode { get; init; }

    public required EmulatedApp App { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required bool IsOffline { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Who allowed it; null: nobody yet.</summary>
    public EmulatedUser? User { get; init; }

    public bool IsDenied { get; init; }

    public DateTimeOffset? PolledAt { get; init; }
}
