using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;

namespace Zcrm.AspNetCore;

/// <summary>How "Log in with Zoho" is done. Client id, secret, data centre and hosts are those of the client that <c>AddZcrm</c> added.</summary>
public sealed class ZohoOptions : OAuthOptions
{
    /// <summary>Sets what is usual.</summary>
    public ZohoOptions()
    {
        CallbackPath = ZohoDefaults.CallbackPath;
        UsePkce = true;
        Scopes = [Zcrm.Scope.ProfileRead, Zcrm.Scope.OrgRead, Zcrm.Scope.ModulesAll];

        // Zoho comes back with a plain link, for which Lax is enough; and a developer's machine has no https.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>The name of the client in <c>AddZcrm</c>.</summary>
    /// <value>Empty: the one without a name.</value>
    public string ClientName { get; set; } = "";

    /// <summary>What the login asks the user to allow. It needs <see cref="Zcrm.Scope.ProfileRead"/>, or nobody can tell who logged in.</summary>
    /// <value>Profile, organization, and the records of every module.</value>
    public ScopeSet Scopes
    {
        get => ScopeSet.Parse(string.Join(',', Scope));
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Scope.Clear();
            foreach (Scope scope in value) Scope.Add(scope.Value);
        }
    }

    /// <summary>Whether the app may call the API while the user is away, and longer than an hour.</summary>
    /// <value>True.</value>
    public bool IsOffline { get; set; } = true;

    /// <summary>Whether the user is asked for consent at every login. Without it Zoho gives a user who consented before no new refresh token, and the stored one is kept.</summary>
    /// <value>True.</value>
    public bool ForceConsent { get; set; } = true;

    /// <inheritdoc/>
    public override void Validate()
    {
        base.Validate();
        if (SaveTokens)
        {
            throw new ZcrmConfigurationException(
                nameof(SaveTokens),
                "SaveTokens would put Zoho's tokens into the cookie of every user. Leave it off: they are in the token store, and the injected ZcrmClient uses and refreshes them.");
        }

        if (!Scopes.Allows(Zcrm.Scope.ProfileRead))
        {
            throw new ZcrmConfigurationException(
                nameof(Scopes), "The scopes of a login lack AaaServer.profile.READ, without which nobody can tell who logged in. Add Scope.ProfileRead.");
        }
    }
}
