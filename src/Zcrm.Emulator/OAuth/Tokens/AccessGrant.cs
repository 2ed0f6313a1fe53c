namespace Zcrm.Emulator;

/// <summary>An access token as it is kept: by hash.</summary>
/// <param name="Hash">The token's hash.</param>
/// <param name="Number">Its place in the order in which access tokens were issued.</param>
/// <param name="RefreshHash">The refresh token from which it was made; null: none.</param>
/// <param name="ClientId">The app.</param>
/// <param name="UserId">The user.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="ExpiresAt">When it dies.</param>
internal sealed record AccessGrant(
    string Hash, long Number, string? RefreshHash, string ClientId, string UserId, IReadOnlyList<string> Scopes, DateTimeOffset ExpiresAt);
