using System.Globalization;

namespace Zcrm;

/// <summary>The device flow: asks for a code, then asks again and again whether the user has entered it.</summary>
internal sealed class DeviceFlow(TokenEndpoint endpoint, CrmServers servers, TimeProvider clock)
{
    private const string PollCall = "POST /oauth/v3/device/token";
    private static readonly TimeSpan UsualInterval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UsualLife = TimeSpan.FromMinutes(5);

    public async Task<DeviceSignIn> StartAsync(Uri accountsServer, ScopeSet scopes, CancellationToken cancellationToken)
    {
        const string operation = "POST /oauth/v3/device/code";
        DateTimeOffset askedAt = clock.GetUtcNow();
        using OAuthAnswer answer = await endpoint.PostSignedAsync(
            operation,
            accountsServer,
            "/oauth/v3/device/code",
            [("grant_type", "device_request"), ("scope", scopes.ToString()), ("access_type", "offline"), ("prompt", "consent")],
            cancellationToken).ConfigureAwait(false);

        if (answer.Text("device_code") is not { } deviceCode || answer.Text("user_code") is not { } userCode)
            throw answer.Refused(operation, GrantKind.Device, accountsServer);

        Uri verification = Uri.TryCreate(answer.Text("verification_url"), UriKind.Absolute, out Uri? named) ? named : new Uri(accountsServer, "/oauth/v3/device");
        Uri? complete = Uri.TryCreate(answer.Text("verification_uri_complete"), UriKind.Absolute, out Uri? full) ? full : null;
        TimeSpan life = Span(answer.Text("expires_in")) ?? UsualLife;
        return new DeviceSignIn(userCode, verification, complete, new Secret(deviceCode), askedAt + life, Span(answer.Text("interval")) ?? UsualInterval, accountsServer);
    }

    /// <summary>Waits until the user has answered; asks at the user's own data centre once Zoho says which it is.</summary>
    public async Task<(TokenAnswer Tokens, Uri AccountsServer)> WaitAsync(DeviceSignIn signIn, CancellationToken cancellationToken)
    {
        Uri accountsServer = signIn.AccountsServer;
        TimeSpan interval = signIn.Interval;
        while (true)
        {
            await Task.Delay(interval, clock, cancellationToken).ConfigureAwait(false);
            using OAuthAnswer answer = await endpoint.PostSignedAsync(
                PollCall,
                accountsServer,
                "/oauth/v3/device/token",
                [("grant_type", "device_token"), ("code", signIn.DeviceCode.Reveal())],
                cancellationToken).ConfigureAwait(false);
            if (TokenAnswer.TryRead(answer.Body) is { } tokens) return (tokens, accountsServer);

            switch (answer.Text("error"))
            {
                case "authorization_pending":
                    break;
                case "slow_down":
                    interval += UsualInterval / 2;
                    break;
                case "other_dc":
                    accountsServer = UsersServer(answer, accountsServer);
                    break;
                default:
                    throw answer.Refused(PollCall, GrantKind.Device, accountsServer);
            }
        }
    }

    private Uri UsersServer(OAuthAnswer answer, Uri asked)
    {
        string? location = answer.Text("location") ?? answer.Text("user_location") ?? answer.Text("dc");
        return DataCenter.TryParse(location, out DataCenter? dataCenter)
            ? servers.Accounts(dataCenter)
            : throw answer.Refused(PollCall, GrantKind.Device, asked);
    }

    /// <summary>Zoho gives these times in milliseconds, where the standard has seconds; nothing real is ambiguous between the two.</summary>
    private static TimeSpan? Span(string? number)
    {
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long value)) return null;
        return value >= 1000 ? TimeSpan.FromMilliseconds(value) : TimeSpan.FromSeconds(value);
    }
}
