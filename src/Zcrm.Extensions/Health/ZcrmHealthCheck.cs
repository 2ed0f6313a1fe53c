using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Zcrm.Extensions;

/// <summary>Looks for a usable token and for credits. It calls Zoho only when the token has to be refreshed anyway.</summary>
internal sealed class ZcrmHealthCheck(IZcrmClientFactory clients, ZcrmHealthCheckOptions options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ZcrmClient client = options.User is { } user ? clients.For(user) : clients.Default;
        try
        {
            ConnectionStatus status = await client.Auth.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            return Judge(status);
        }
        catch (ZcrmException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }

    private HealthCheckResult Judge(ConnectionStatus status)
    {
        var facts = new Dictionary<string, object> { ["user"] = status.Key.User, ["tokenExpiresAt"] = status.AccessTokenExpiresAt };
        if (status.RemainingCredits is { } known) facts.Add("remainingCredits", known);
        return status.RemainingCredits < options.LeastCredits
            ? HealthCheckResult.Degraded($"{status.Key} has {status.RemainingCredits:N0} API credits left, fewer than {options.LeastCredits:N0}.", exception: null, facts)
            : HealthCheckResult.Healthy($"{status.Key} has a token that can be used.", facts);
    }
}
