namespace Zcrm.Emulator;

/// <summary>A refresh token as it is kept: by hash.</summary>
/// <param name="Hash">The token's hash.</param>
/// <param name="Number">Its place in the order in which refresh tokens were issued.</param>
/// <param name="ClientId">The app.</param>
/// <param name="UserId">The user.</param>
/// <param name="Scopes">What the user allowed.</param>
internal sealed record RefreshGrant(string Hash, long Number, string ClientId, string UserId, IReadOnlyList<string> Scopes)
{
    /// <summary>When access tokens were made for it lately.</summary>
    public IReadOnlyList<DateTimeOffset> Mints { get; init; } = [];
}
