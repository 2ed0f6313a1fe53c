using System.Text.Json;

namespace Zcrm;

/// <summary>Finds out whose token it is: by the profile where the scope allows it, else by the CRM's current user.</summary>
internal sealed class UserFinder(TokenEndpoint endpoint, CrmServers servers, string apiVersion)
{
    /// <returns>The user's e-mail address, or null when the scopes allow neither way.</returns>
    public async Task<string?> FindAsync(Connection connection, CancellationToken cancellationToken) =>
        (await ProfileAsync(connection, cancellationToken).ConfigureAwait(false))?.Email
        ?? await ByCurrentUserAsync(connection, cancellationToken).ConfigureAwait(false);

    /// <returns>Who signed in; null when the scopes do not allow to ask, or the answer names nobody.</returns>
    public async Task<UserProfile?> ProfileAsync(Connection connection, CancellationToken cancellationToken)
    {
        if (!MayAllow(connection, Scope.ProfileRead)) return null;
        var uri = new Uri(CrmServers.Text(servers.Accounts(connection)) + "/oauth/user/info");
        using OAuthAnswer answer = await endpoint.GetAsync("GET /oauth/user/info", uri, connection.AccessToken!, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess && answer.Text("Email") is { Length: > 0 } email
            ? new UserProfile(answer.Text("ZUID"), email, answer.Text("Display_Name"), answer.Body.Clone())
            : null;
    }

    private async Task<string?> ByCurrentUserAsync(Connection connection, CancellationToken cancellationToken)
    {
        if (!MayAllow(connection, Scope.UsersRead)) return null;
        var uri = new Uri($"{servers.Api(connection)}/crm/{apiVersion}/users?type=CurrentUser");
        using OAuthAnswer answer = await endpoint.GetAsync("GET /users", uri, connection.AccessToken!, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess
            && answer.Body.TryGetProperty("users", out JsonElement users)
            && users.ValueKind == JsonValueKind.Array
            && users.GetArrayLength() > 0
            && users[0].ValueKind == JsonValueKind.Object
            && users[0].TryGetProperty("email", out JsonElement email)
            && email.ValueKind == JsonValueKind.String
            && email.GetString() is { Length: > 0 } address ? address : null;
    }

    /// <summary>Older answers do not name the scopes; then asking is the only way to know.</summary>
    private static bool MayAllow(Connection connection, Scope scope) => connection.Scopes.Count == 0 || connection.Scopes.Allows(scope);
}
