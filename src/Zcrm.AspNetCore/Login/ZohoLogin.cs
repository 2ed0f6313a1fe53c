using System.Security.Claims;
using Microsoft.Extensions.Logging;

namespace Zcrm.AspNetCore;

/// <summary>A login that has succeeded: whose it is, and where they live.</summary>
internal sealed class ZohoLogin
{
    private readonly Connection _connection;
    private readonly string? _organizationName;

    private ZohoLogin(Connection connection, UserProfile profile, string? organizationName) =>
        (_connection, Profile, _organizationName) = (connection, profile, organizationName);

    public UserProfile Profile { get; }

    /// <summary>Redeems the code, stores the connection, and asks who the user is.</summary>
    public static async Task<ZohoLogin> EndAsync(ZcrmClient nobody, Uri redirect, LoginRequest begun, ILogger logger, CancellationToken cancellationToken)
    {
        (Connection connection, UserProfile profile) = await nobody.Auth.IdentifyAsync(redirect, begun, NameOf, cancellationToken).ConfigureAwait(false);
        return new ZohoLogin(connection, profile, await OrganizationNameAsync(nobody, connection, logger, cancellationToken).ConfigureAwait(false));
    }

    public IEnumerable<Claim> Claims(string issuer)
    {
        (string Type, string? Value)[] claims =
        [
            (ZohoClaimTypes.User, _connection.Key.User),
            (ZohoClaimTypes.Name, Profile.Name ?? Profile.Email),
            (ZohoClaimTypes.Email, Profile.Email),
            (ZohoClaimTypes.Zuid, Profile.Zuid),
            (ZohoClaimTypes.DataCenter, _connection.DataCenter.Code),
            (ZohoClaimTypes.Organization, _connection.OrgId),
            (ZohoClaimTypes.OrganizationName, _organizationName),
        ];
        return claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Type, claim.Value!, ClaimValueTypes.String, issuer));
    }

    /// <summary>An address may belong to one account here and to another there, and an account's number counts in its data centre.</summary>
    private static string NameOf(string zuid, DataCenter dataCenter) => $"{zuid}@{dataCenter.Code}";

    /// <summary>A user whom the CRM does not let use its API can still log in.</summary>
    private static async Task<string?> OrganizationNameAsync(ZcrmClient nobody, Connection connection, ILogger logger, CancellationToken cancellationToken)
    {
        if (connection.OrgId is null) return null;
        try
        {
            CrmObject? answer = await nobody.ForUser(connection.Key.User).SendAsync(HttpMethod.Get, "org", cancellationToken: cancellationToken).ConfigureAwait(false);
            return answer?.GetObjects("org") is [CrmObject organization, ..] ? organization.Get<string>("company_name") : null;
        }
        catch (ZcrmException exception)
        {
            Log.OrganizationNameUnknown(logger, connection.Key.User, exception.Message);
            return null;
        }
    }
}
