namespace Zcrm.Emulator;

/// <summary>Finds out for whom a CRM call speaks (reference 1.10): a live token, at the data centre and in the environment of its organization.</summary>
internal sealed class TokenCheck(TokenBook tokens, EmulatorAccounts accounts, EmulatorRules rules)
{
    private const string Zoho = "Zoho-oauthtoken ";
    private const string Bearer = "Bearer ";

    /// <exception cref="ApiRefusedException">There is no token, or not one that is good here.</exception>
    public (AccessGrant Grant, EmulatedUser User) Check(ServerCall call)
    {
        string token = Token(call.Http.Request.Headers.Authorization.ToString()) ?? throw new ApiRefusedException(GatewayRefusals.NoToken);
        AccessGrant? grant = tokens.FindAccess(token, call.Now);
        EmulatedUser? user = grant is null ? null : accounts.FindUser(grant.UserId);
        if (user is null || !IsHome(user.Org, call.Site)) throw new ApiRefusedException(GatewayRefusals.BadToken(rules.DeadTokenCode));
        return user.IsActive ? (grant!, user) : throw new ApiRefusedException(GatewayRefusals.InactiveUser);
    }

    private string? Token(string header)
    {
        if (header.StartsWith(Zoho, StringComparison.OrdinalIgnoreCase)) return header[Zoho.Length..].Trim();
        return rules.AcceptBearer && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    private static bool IsHome(EmulatedOrg org, Site site) =>
        org.DataCenter == site.DataCenter && (site.Environment is null || site.Environment == org.Environment);
}
