using Microsoft.Extensions.Time.Testing;

namespace Zcrm;

public sealed class AccessTokenSourceTests
{
    private readonly FakeTimeProvider _clock = The.Clock();
    private readonly StubZoho _zoho = new();
    private MemoryTokenStore _store = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stored_token_is_used_as_it_is()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start.AddHours(1)));
        (await source.GetAsync(null, Ct)).Value.Reveal().ShouldBe("access-0");
        _zoho.Mints.ShouldBe(0);
    }

    [Fact]
    public async Task Many_callers_at_expiry_share_one_mint()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.Hold = new TaskCompletionSource();
        Task<AccessToken>[] callers = [.. Enumerable.Range(0, 500).Select(_ => source.GetAsync(null, Ct).AsTask())];
        _zoho.Hold.SetResult();
        AccessToken[] tokens = await Task.WhenAll(callers);
        tokens.ShouldAllBe(token => token.Value.Reveal() == "access-1");
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task One_caller_giving_up_does_not_end_the_refresh_for_others()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.Hold = new TaskCompletionSource();
        using var impatient = new CancellationTokenSource();
        Task<AccessToken> first = source.GetAsync(null, impatient.Token).AsTask();
        Task<AccessToken> second = source.GetAsync(null, Ct).AsTask();
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        _zoho.Hold.SetResult();
        (await second).Value.Reveal().ShouldBe("access-1");
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_refused_with_an_older_token_is_served_by_the_newer()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start.AddHours(1)));
        AccessToken old = await source.GetAsync(null, Ct);
        AccessToken fresh = await source.GetAsync(old, Ct);
        (await source.GetAsync(old, Ct)).ShouldBeSameAs(fresh);
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task Near_its_end_a_token_is_still_used_while_the_next_is_fetched_once()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start.AddHours(1)));
        await source.GetAsync(null, Ct);
        _clock.Advance(TimeSpan.FromMinutes(56));
        (await source.GetAsync(null, Ct)).Value.Reveal().ShouldBe("access-0");
        await UntilAsync(async () => (await source.GetAsync(null, Ct)).Value.Reveal() == "access-1");
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_minted_is_stored_before_it_is_used()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        AccessToken token = await source.GetAsync(null, Ct);
        Connection stored = (await _store.ReadAsync(source.Key, Ct)).ShouldNotBeNull();
        stored.AccessToken.ShouldBe(token.Value);
        stored.RefreshToken.ShouldBe(new Secret("refresh-token-value"));
        stored.RecentMints.ShouldContain(The.Start);
    }

    [Fact]
    public async Task A_token_that_another_process_stored_is_taken_over_without_a_mint()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start.AddHours(1)));
        AccessToken old = await source.GetAsync(null, Ct);
        Connection stored = (await _store.ReadAsync(source.Key, Ct))!;
        await _store.TryWriteAsync(stored with { AccessToken = "by-another", AccessTokenExpiresAt = The.Start.AddHours(2) }, Ct);
        (await source.GetAsync(old, Ct)).Value.Reveal().ShouldBe("by-another");
        _zoho.Mints.ShouldBe(0);
    }

    [Fact]
    public async Task The_eleventh_mint_in_ten_minutes_is_not_asked_for()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        AccessToken? token = null;
        for (int i = 0; i < 10; i++) token = await source.GetAsync(token, Ct);
        var refused = await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(token, Ct).AsTask());
        refused.Code.ShouldBe(CrmErrorCode.MintBudgetSpent);
        refused.IsTransient.ShouldBeTrue();
        refused.RetryAt.ShouldNotBeNull().ShouldBeInRange(The.Start.AddMinutes(10), The.Start.AddMinutes(10).AddSeconds(1));
        _zoho.Mints.ShouldBe(10);

        _clock.Advance(TimeSpan.FromMinutes(10));
        (await source.GetAsync(token, Ct)).Value.Reveal().ShouldBe("access-11");
    }

    [Fact]
    public async Task A_dead_refresh_token_is_asked_for_once()
    {
        AccessTokenSource source = await SourceWith(The.Connection(The.Start));
        _zoho.TokenAnswer = _ => StubTransport.Json("""{"error":"invalid_code"}""");
        for (int i = 0; i < 3; i++)
            (await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask())).Code.ShouldBe(CrmErrorCode.InvalidCode);
        _zoho.Mints.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_is_not_stored_is_a_clear_error()
    {
        AccessTokenSource source = Source();
        var missing = await Should.ThrowAsync<ZcrmAuthenticationException>(source.GetAsync(null, Ct).AsTask());
        missing.Code.ShouldBe(CrmErrorCode.NotConnected);
        missing.Message.ShouldContain("ana@example.com");
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition()) await Task.Yield();
    }

    private async Task<AccessTokenSource> SourceWith(Connection connection)
    {
        _store = await The.StoreWith(connection);
        return Source();
    }

    private AccessTokenSource Source() => The.TokenSource(_store, _zoho, _clock);
}
