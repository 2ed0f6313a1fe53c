using System.Text.Json;

namespace Zcrm;

/// <summary>Finds out in which organization a token works, whose limits its calls share.</summary>
internal sealed class OrgFinder(TokenEndpoint endpoint, CrmServers servers, string apiVersion)
{
    private const string SoidPrefix = "ZohoCRM.";

    /// <returns>The organization's number, or null when the scopes do not allow to ask, or nobody answers: a sign-in is never lost over it.</returns>
    public async Task<string?> FindAsync(Connection connection, CancellationToken cancellationToken)
    {
        if (connection.Soid is { } soid && soid.StartsWith(SoidPrefix, StringComparison.OrdinalIgnoreCase)) return soid[SoidPrefix.Length..];
        if (!connection.Scopes.Allows(Scope.OrgRead)) return null;
        try
        {
            var uri = new Uri($"{servers.Api(connection)}/crm/{apiVersion}/org");
            using OAuthAnswer answer = await endpoint.GetAsync("GET /org", uri, connection.AccessToken!, cancellationToken).ConfigureAwait(false);
            return answer.IsSuccess ? Zgid(answer.Body) : null;
        }
        catch (ZcrmTransportException)
        {
            return null;
        }
    }

    private static string? Zgid(JsonElement body) =>
        body.TryGetProperty("org", out JsonElement orgs) && orgs.ValueKind == JsonValueKind.Array && orgs.GetArrayLength() > 0
        && orgs[0].ValueKind == JsonValueKind.Object && orgs[0].TryGetProperty("zgid", out JsonElement zgid) && zgid.ValueKind is (JsonValueKind.String or JsonValueKind.Number)
            ? zgid.ToString()
            : null;
}
