namespace Zcrm.AspNetCore;

/// <summary>How users of an application with a login of its own connect their Zoho accounts.</summary>
public sealed class ZcrmConnectOptions
{
    /// <summary>The name of the client in <c>AddZcrm</c>.</summary>
    /// <value>Empty: the one without a name.</value>
    public string ClientName { get; set; } = "";

    /// <summary>What the user is asked to allow.</summary>
    /// <value>The records of every module.</value>
    public ScopeSet Scopes { get; set; } = [Scope.ModulesAll];

    /// <summary>The redirect URI, where the request does not tell the application's public address.</summary>
    /// <value>Null: the request's scheme and host with the path of the callback.</value>
    public Uri? RedirectUri { get; set; }

    /// <summary>Whether the app may call the API while the user is away, and longer than an hour.</summary>
    /// <value>True.</value>
    public bool IsOffline { get; set; } = true;

    /// <summary>How long a user may take at Zoho; 1 minute to a day.</summary>
    /// <value>15 minutes.</value>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Where the browser goes afterwards, unless the start was called with a <c>returnUrl</c>, which has to be a path of this application.</summary>
    /// <value><c>/</c>.</value>
    public string ReturnPath { get; set; } = "/";

    /// <summary>Where the browser goes when it failed, with the code as <c>?error=</c>; <c>access_denied</c> means that the user said no.</summary>
    /// <value>Null: the failure is told as a problem (RFC 9457) with status 400.</value>
    public string? FailurePath { get; set; }

    internal void Check()
    {
        if (Lifetime < TimeSpan.FromMinutes(1) || Lifetime > TimeSpan.FromDays(1))
            throw new ZcrmConfigurationException(nameof(Lifetime), $"Lifetime is {Lifetime}. It is 1 minute to a day.");
        if (Scopes.Count == 0) throw new ZcrmConfigurationException(nameof(Scopes), "Scopes is empty. Ask for at least one, for example Scope.ModulesAll.");
    }
}
