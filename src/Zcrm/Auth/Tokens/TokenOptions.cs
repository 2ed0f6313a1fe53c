namespace Zcrm;

/// <summary>When access tokens are refreshed, and what is done when Zoho's budget of mints is spent.</summary>
public sealed record TokenOptions
{
    /// <summary>How long before its end a token is refreshed in the background while calls go on with it; up to 45 minutes.</summary>
    /// <value>5 minutes, of a token's 60; a random part of up to a fifth is added, so that a fleet does not refresh at once.</value>
    public TimeSpan RefreshAhead { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long before its end a token is no longer used, so that calls wait for the new one; no longer than <see cref="RefreshAhead"/>.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan ExpiryMargin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a refresh may take, store and network together; 1 ms to a day. A store that is away is waited for until then.</summary>
    /// <value>60 seconds.</value>
    public TimeSpan RefreshTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long after a failed refresh in the background the next one is tried; up to an hour.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan RefreshBackoff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many access tokens may be minted from one refresh token within <see cref="MintWindow"/>, 1 to 100. Zoho blocks who asks for more.</summary>
    /// <value>10, Zoho's own limit.</value>
    public int MintBudget { get; init; } = 10;

    /// <summary>The window of <see cref="MintBudget"/>, 1 second to a day.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan MintWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a call waits for the budget to allow another mint, before it fails instead; up to an hour.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan MaxBudgetWait { get; init; } = TimeSpan.FromSeconds(10);
}
