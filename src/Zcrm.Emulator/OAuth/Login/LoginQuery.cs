namespace Zcrm.Emulator;

/// <summary>What an app asks of the login page (reference 1.4).</summary>
internal sealed record LoginQuery
{
    public required EmulatedApp App { get; init; }

    public required string RedirectUri { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Whether a refresh token is wanted.</summary>
    public required bool IsOffline { get; init; }

    /// <summary>Whether the user shall consent again, though they did before.</summary>
    public required bool ForcesConsent { get; init; }

    public string? State { get; init; }

    public PkceChallenge? Challenge { get; init; }
}
