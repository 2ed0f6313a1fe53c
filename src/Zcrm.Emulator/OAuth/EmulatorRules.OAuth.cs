namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>The status of the token endpoint's errors.</summary>
    /// <value>200, as at Zoho; some sources say 400.</value>
    public int TokenErrorStatus { get; set; } = 200;

    /// <summary>The status when too many access tokens were asked for.</summary>
    /// <value>400; some sources say 200.</value>
    public int TokenThrottleStatus { get; set; } = 400;

    /// <summary>Whether token answers have <c>expires_in</c> in milliseconds and <c>expires_in_sec</c> besides, as older ones of Zoho had.</summary>
    /// <value>False: in seconds, alone.</value>
    public bool LegacyExpiresIn { get; set; }

    /// <summary>How long an access token lives.</summary>
    /// <value>One hour.</value>
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a grant token lives, unless the self client's page chose otherwise.</summary>
    /// <value>3 minutes; Zoho's pages say 1, 2 and 3.</value>
    public TimeSpan GrantTokenLifetime { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How many grant tokens an app may redeem in 10 minutes; one more is an <c>access_denied</c>. 0: any number.</summary>
    /// <value>10.</value>
    public int GrantTokensPerWindow { get; set; } = 10;

    /// <summary>How many refresh tokens a user and an app may have; one more deletes the oldest. 0: any number.</summary>
    /// <value>20.</value>
    public int RefreshTokensPerUser { get; set; } = 20;

    /// <summary>How many access tokens of a refresh token are alive at once; one more kills the oldest. 0: any number.</summary>
    /// <value>15; older pages say 30.</value>
    public int LiveAccessTokens { get; set; } = 15;

    /// <summary>How many access tokens are minted from a refresh token in 10 minutes; after that it is throttled. 0: any number.</summary>
    /// <value>10.</value>
    public int MintsPerWindow { get; set; } = 10;
}
