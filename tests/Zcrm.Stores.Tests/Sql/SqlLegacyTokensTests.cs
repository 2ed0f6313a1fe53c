using Zcrm.Sql;

namespace Zcrm;

/// <summary>The tables of Zoho's own SDKs, in MariaDB, where they have them.</summary>
public sealed class SqlLegacyTokensTests(MariaDbFixture server) : IAsyncDisposable
{
    private readonly TestDatabase _database = TestDatabase.Of(server);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_table_of_the_archived_sdks_is_read_and_left_as_it_is()
    {
        string table = _database.Prefix + "oauthtokens";
        await _database.ScalarAsync($"CREATE TABLE {table} (useridentifier VARCHAR(100), accesstoken VARCHAR(100), refreshtoken VARCHAR(100), expirytime BIGINT)");
        await _database.ScalarAsync($"INSERT INTO {table} VALUES ('ana@example.com', 'access-a', 'refresh-a', 1767605400000), ('bo@example.com', 'access-b', 'refresh-b', NULL)");

        IReadOnlyList<LegacyToken> tokens = await SqlLegacyTokens.ReadAsync(_database.Source, table, Ct);

        tokens.Select(token => (token.User, token.RefreshToken!.Reveal())).ShouldBe([("ana@example.com", "refresh-a"), ("bo@example.com", "refresh-b")]);
        tokens[0].AccessTokenExpiresAt.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.Zero));
        tokens[1].AccessTokenExpiresAt.ShouldBeNull();
        (await _database.ScalarAsync($"SELECT COUNT(*) FROM {table}")).ShouldBe(2L);
    }

    [Fact]
    public async Task The_table_of_the_present_sdks_is_read_without_the_secret()
    {
        string table = _database.Prefix + "oauthtoken";
        await _database.ScalarAsync(
            $"CREATE TABLE {table} (id VARCHAR(10), user_name VARCHAR(255), client_id VARCHAR(255), client_secret VARCHAR(255), refresh_token VARCHAR(255), "
            + "access_token VARCHAR(255), grant_token VARCHAR(255), expiry_time VARCHAR(20), redirect_url VARCHAR(255), api_domain VARCHAR(255))");
        await _database.ScalarAsync(
            $"INSERT INTO {table} VALUES ('1', 'ana@example.com', '1000.APP', 'secret-value', 'refresh-a', 'access-a', NULL, '1767605400000', NULL, 'https://www.zohoapis.eu')");

        LegacyToken token = (await SqlLegacyTokens.ReadAsync(_database.Source, table, Ct)).ShouldHaveSingleItem();

        (token.User, token.ClientId, token.ApiDomain).ShouldBe(("ana@example.com", "1000.APP", new Uri("https://www.zohoapis.eu")));
        token.ToString().ShouldNotContain("secret-value");
        token.ToString().ShouldNotContain("refresh-a");
    }

    [Fact]
    public async Task A_table_that_is_missing_or_another_is_named()
    {
        (await Should.ThrowAsync<ZcrmTokenStoreException>(SqlLegacyTokens.ReadAsync(_database.Source, "no_such_table", Ct))).Message.ShouldContain("'no_such_table'");
        await _database.ScalarAsync($"CREATE TABLE {_database.Prefix}other (a INT)");
        (await Should.ThrowAsync<ZcrmTokenStoreException>(SqlLegacyTokens.ReadAsync(_database.Source, _database.Prefix + "other", Ct))).Message.ShouldContain("refreshtoken");
        await Should.ThrowAsync<ArgumentException>(SqlLegacyTokens.ReadAsync(_database.Source, "x; DROP TABLE y", Ct));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
