namespace Zcrm.Emulator;

/// <summary>The library's sign-ins against the emulator: the two share no code, so that each checks the other.</summary>
public sealed class LibraryTests : EmulatorTest
{
    private EmulatedUser European => Zoho.Accounts.Users.First(user => user.Org.DataCenter == DataCenter.EU);

    private protected override ZcrmEmulatorOptions Options() => new() { DataCenters = [DataCenter.US, DataCenter.EU] };

    [Fact]
    public async Task A_user_of_another_data_centre_logs_in()
    {
        await using ZcrmClient crm = Unconnected();
        LoginRequest login = crm.Auth.CreateLoginUrl([Scope.ModulesAll, Scope.UsersRead]);
        Connection connection = await crm.Auth.ExchangeCodeAsync(Zoho.OAuth.LogIn(login.Url, European.Email), login, cancellationToken: Cancellation);
        connection.DataCenter.ShouldBe(DataCenter.EU);
        connection.Key.User.ShouldBe(European.Email);
        connection.ApiDomain.ShouldBe(new Uri("https://www.zohoapis.eu"));
        Zoho.Journal.Count(entry => entry.Request.DataCenter == DataCenter.US).ShouldBe(0);
    }

    [Fact]
    public async Task A_user_who_denies_is_an_authentication_error()
    {
        await using ZcrmClient crm = Unconnected();
        LoginRequest login = crm.Auth.CreateLoginUrl([Scope.ModulesAll]);
        ZcrmAuthenticationException denied = await Should.ThrowAsync<ZcrmAuthenticationException>(
            () => crm.Auth.ExchangeCodeAsync(Zoho.OAuth.Deny(login.Url), login, cancellationToken: Cancellation));
        denied.Code.Value.ShouldBe("access_denied");
    }

    [Fact]
    public async Task A_device_is_connected_on_the_emulators_clock()
    {
        await using ZcrmClient crm = Unconnected();
        DeviceSignIn signIn = await crm.Auth.StartDeviceSignInAsync([Scope.ModulesAll, Scope.UsersRead], Cancellation);
        Zoho.OAuth.ApproveDevice(signIn.UserCode);
        Task<Connection> waiting = crm.Auth.CompleteDeviceSignInAsync(signIn, cancellationToken: Cancellation);
        Zoho.Clock.Advance(signIn.Interval);
        (await waiting).Key.User.ShouldBe(Zoho.Accounts.Users[0].Email);
    }

    [Fact]
    public async Task A_self_client_connects_by_its_secret()
    {
        await using ZcrmClient crm = Unconnected();
        string soid = $"ZohoCRM.{Zoho.Accounts.Orgs[0].Zgid}";
        Connection connection = await crm.Auth.ConnectWithClientCredentialsAsync([Scope.OrgRead], soid, cancellationToken: Cancellation);
        connection.RefreshToken.ShouldBeNull();
    }

    [Fact]
    public async Task A_connection_is_revoked_once_and_then_gone()
    {
        await using ZcrmClient crm = Unconnected();
        await crm.Auth.ExchangeGrantTokenAsync(Zoho.OAuth.GenerateGrantToken(), cancellationToken: Cancellation);
        await crm.Auth.RevokeAsync(Cancellation);
        await Should.ThrowAsync<ZcrmAuthenticationException>(() => crm.Auth.GetConnectionAsync(Cancellation));
    }

    private ZcrmClient Unconnected() => new(Zoho.CreateClientOptions(connected: false));
}
