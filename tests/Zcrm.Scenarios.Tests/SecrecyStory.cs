using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>No token, secret or code reaches a log, a span, a metric, an exception, a printed object or a file. Every other story checks it as well when it ends.</summary>
public sealed partial class SecrecyStory
{
    [Fact]
    public async Task Everything_that_a_client_tells_is_free_of_secrets()
    {
        string directory = Directory.CreateTempSubdirectory("zcrm-secrecy-").FullName;
        try
        {
            await using Scenario scenario = await Scenario.StartAsync();
            ZcrmClientOptions options = scenario.FreshOptions();
            options.TokenStore = new FileTokenStore(directory);
            options.RedirectUri = new Uri(scenario.Zoho.Accounts.Apps[0].RedirectUris[0]);
            await using var crm = new ZcrmClient(options);

            await SignInEveryWayAsync(scenario, crm);
            await FailEveryWayAsync(scenario, crm);
            Connection connection = await crm.Auth.GetConnectionAsync(Scenario.Ct);
            foreach (object printed in new object[] { connection, connection.RefreshToken!, connection.AccessToken!, options, crm }) scenario.Evidence.Add("print", $"{printed}");
            foreach (string file in Directory.EnumerateFiles(directory)) scenario.Evidence.Add("file", Path.GetFileName(file) + Convert.ToHexString(File.ReadAllBytes(file)) + File.ReadAllText(file));
            await crm.Auth.RevokeAsync(Scenario.Ct);

            scenario.Evidence.SecretCount.ShouldBeGreaterThan(10);
            scenario.Evidence.Of("log").Count().ShouldBeGreaterThan(20);
            scenario.Evidence.Of("span").ShouldContain(span => span.StartsWith("GET /Leads", StringComparison.Ordinal));
            scenario.Evidence.Of("metric").ShouldContain(metric => metric.StartsWith("zcrm.client.call.duration", StringComparison.Ordinal));
            scenario.Evidence.ShouldHoldNoSecret();
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void A_secret_that_is_told_would_be_found()
    {
        using var evidence = new Evidence();
        evidence.AddSecret("1000.secret.token");
        Leak(evidence.LoggerFactory.CreateLogger("Test"), "1000.secret.token");

        Should.Throw<InvalidOperationException>(evidence.ShouldHoldNoSecret);
    }

    private static async Task SignInEveryWayAsync(Scenario scenario, ZcrmClient crm)
    {
        Connection first = await crm.Auth.ExchangeGrantTokenAsync(scenario.Zoho.OAuth.GenerateGrantToken(), cancellationToken: Scenario.Ct);
        await crm.Auth.ImportRefreshTokenAsync(first.RefreshToken!.Reveal(), "imported@example.com", Scenario.Ct);
        LoginRequest login = crm.Auth.CreateLoginUrl([Scope.ModulesAll, Scope.ProfileRead]);
        scenario.Evidence.AddSecret(login.CodeVerifier!.Reveal());
        scenario.Evidence.Add("print", login.ToString());
        await crm.Auth.ExchangeCodeAsync(await new Browser(scenario.Zoho).AllowAsync(login.Url, scenario.Zoho.Accounts.Users[0].Email), login, cancellationToken: Scenario.Ct);
        await crm.Auth.ConnectWithClientCredentialsAsync([Scope.ModulesAll], "ZohoCRM." + scenario.Zoho.Accounts.Orgs[0].Zgid, cancellationToken: Scenario.Ct);
        DeviceSignIn device = await crm.Auth.StartDeviceSignInAsync([Scope.ModulesAll, Scope.ProfileRead], Scenario.Ct);
        scenario.Evidence.Add("print", device.ToString());
        await new Browser(scenario.Zoho).AllowAsync(device.CompleteVerificationUrl!, scenario.Zoho.Accounts.Users[0].Email);
        await crm.Auth.CompleteDeviceSignInAsync(device, cancellationToken: Scenario.Ct);
    }

    private static async Task FailEveryWayAsync(Scenario scenario, ZcrmClient crm)
    {
        RecordsClient leads = crm.Records("Leads");
        Action<Emulator.FaultChoice>[] faults =
        [
            fault => fault.TooManyRequests(retryAfter: 1),
            fault => fault.ServerError(),
            fault => fault.Html(),
            fault => fault.Html(200),
            fault => fault.CutConnection(),
            fault => fault.Truncate(),
            fault => fault.EmptyBody(),
            fault => fault.InvalidToken(),
            fault => fault.Refuse(403, "NO_PERMISSION", "permission denied"),
        ];
        foreach (Action<Emulator.FaultChoice> fault in faults)
        {
            fault(scenario.Zoho.Faults.Next(4));
            await TellAsync(scenario, () => leads.List(["Last_Name"]).ToListAsync(Scenario.Ct).AsTask());
            scenario.Zoho.Faults.Clear();
        }

        await TellAsync(scenario, () => leads.InsertAsync(new CrmRecord { ["Company"] = "Nameless" }, cancellationToken: Scenario.Ct));
        await TellAsync(scenario, () => crm.Auth.ExchangeGrantTokenAsync("1000.0123456789abcdef.0123456789abcdef", cancellationToken: Scenario.Ct));
        await TellAsync(scenario, () => crm.Auth.ImportRefreshTokenAsync("1000.fedcba9876543210.fedcba9876543210", cancellationToken: Scenario.Ct));
        await leads.List(["Last_Name"]).ToListAsync(Scenario.Ct);
    }

    [LoggerMessage(LogLevel.Information, "A leak: {Token}")]
    private static partial void Leak(ILogger logger, string token);

    private static async Task TellAsync(Scenario scenario, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ZcrmException exception)
        {
            scenario.Evidence.Add(exception);
        }
    }
}
