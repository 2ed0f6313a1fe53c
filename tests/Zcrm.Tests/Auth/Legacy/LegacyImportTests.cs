namespace Zcrm;

/// <summary>What becomes of the entries of another SDK's tokens: one outcome each, and nothing is asked of Zoho.</summary>
public sealed class LegacyImportTests
{
    private readonly MemoryTokenStore _store = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_entry_has_its_outcome()
    {
        await using ZcrmClient crm = Client();
        LegacyToken[] tokens =
        [
            Entry("ana@example.com"),
            Entry("ana@example.com") with { RefreshToken = "another" },
            Entry("bo@example.com") with { RefreshToken = null },
            Entry("cy@example.com") with { ClientId = "1000.OTHER" },
            Entry("di@example.com") with { ApiDomain = new Uri("https://evil.example") },
            Entry("ed@example.com") with { Problem = "It is damaged." },
            Entry(null),
        ];

        IReadOnlyList<LegacyImport> outcomes = await crm.Auth.ImportLegacyAsync(tokens, Ct);

        outcomes.Select(outcome => outcome.Status).ShouldBe(
        [
            LegacyImportStatus.Imported, LegacyImportStatus.AlreadyConnected, LegacyImportStatus.Refused, LegacyImportStatus.Refused,
            LegacyImportStatus.Refused, LegacyImportStatus.Refused, LegacyImportStatus.Imported,
        ]);
        outcomes.Select(outcome => outcome.Token).ShouldBe(tokens);
        outcomes[1].Connection!.RefreshToken!.Reveal().ShouldBe("refresh");
        outcomes[3].Message.ShouldContain("1000.OTHER");
        outcomes[4].Message.ShouldContain("evil.example");
        outcomes[6].Connection!.Key.User.ShouldStartWith("unnamed-");
        outcomes.ShouldAllBe(outcome => !outcome.Message.Contains("refresh-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_access_token_that_lives_is_used_and_a_dead_one_left_behind()
    {
        await using ZcrmClient crm = Client();
        IReadOnlyList<LegacyImport> outcomes = await crm.Auth.ImportLegacyAsync(
            [Entry("ana@example.com"), Entry("bo@example.com") with { AccessTokenExpiresAt = The.Start.AddMinutes(-1) }], Ct);
        outcomes[0].Connection!.AccessToken!.Reveal().ShouldBe("access");
        outcomes[1].Connection!.AccessToken.ShouldBeNull();
    }

    [Fact]
    public async Task The_api_server_tells_the_data_centre()
    {
        await using ZcrmClient crm = Client();
        Connection connection = (await crm.Auth.ImportLegacyAsync([Entry("ana@example.com") with { ApiDomain = new Uri("https://www.zohoapis.in") }], Ct))[0].Connection!;
        (connection.DataCenter, connection.AccountsServer).ShouldBe((DataCenter.IN, DataCenter.IN.Accounts));
    }

    private static LegacyToken Entry(string? user) => new()
    {
        Place = "line 1",
        User = user,
        RefreshToken = "refresh",
        AccessToken = "access",
        AccessTokenExpiresAt = The.Start.AddMinutes(30),
    };

    private ZcrmClient Client() => new(new ZcrmClientOptions
    {
        ClientId = "1000.APP", ClientSecret = "secret", TokenStore = _store, Transport = new StubTransport((_, _) => null), TimeProvider = The.Clock(),
    });
}
