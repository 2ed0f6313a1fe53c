namespace Zcrm.Emulator;

/// <summary>What a grant token stands for until it is redeemed.</summary>
internal sealed record GrantCode
{
    public required string ClientId { get; init; }

    public required EmulatedUser User { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether a refresh token comes with it.</summary>
    public required bool GivesRefreshToken { get; init; }

    /// <summary>The redirect URI of the login; null for a self client's.</summary>
    public string? RedirectUri { get; init; }

    /// <summary>The PKCE challenge of the login; null: none.</summary>
    public PkceChallenge? Challenge { get; init; }
}
