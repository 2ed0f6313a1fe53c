namespace Zcrm.Emulator.Tests;

public sealed class PagingTests : IAsyncDisposable
{
    private const int Records = 5_000;

    private readonly TestZoho _zoho = new();

    public PagingTests() => _zoho.Data.Fill("Leads", Records);

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("&sort_order=asc")]
    [InlineData("&sort_by=Created_Time&sort_order=asc")]
    [InlineData("&sort_by=Modified_Time&per_page=150")]
    public async Task Tokens_lead_through_all_records_once_and_back_again(string query)
    {
        var forth = new List<string[]>();
        TestAnswer page = await _zoho.GetAsync("Leads?fields=Last_Name" + query);
        forth.Add(page.Ids);
        while ((string?)page.Info["next_page_token"] is { } next)
        {
            page = await _zoho.GetAsync($"Leads?fields=Last_Name{query}&page_token={next}");
            page.Status.ShouldBe(200);
            forth.Add(page.Ids);
            page.Info["page"]!.GetValue<int>().ShouldBe(forth.Count);
        }

        page.Info["more_records"]!.GetValue<bool>().ShouldBeFalse();
        string[] all = [.. forth.SelectMany(ids => ids)];
        all.Length.ShouldBe(Records);
        all.ShouldBe(query.Contains("asc", StringComparison.Ordinal) ? all.Order(StringComparer.Ordinal) : all.OrderDescending(StringComparer.Ordinal));

        for (int number = forth.Count - 1; number > 0; number--)
        {
            page = await _zoho.GetAsync($"Leads?fields=Last_Name{query}&page_token={(string?)page.Info["previous_page_token"]}");
            page.Ids.ShouldBe(forth[number - 1]);
            page.Info["more_records"]!.GetValue<bool>().ShouldBeTrue();
        }

        page.Info["previous_page_token"].ShouldBeNull();
    }

    [Fact]
    public async Task Page_numbers_reach_2000_records_and_a_token_goes_on_from_there()
    {
        TestAnswer tenth = await _zoho.GetAsync("Leads?fields=id&page=10");
        tenth.Ids.Length.ShouldBe(200);
        TestAnswer refused = await _zoho.GetAsync("Leads?fields=id&page=11");
        refused.Status.ShouldBe(400);
        refused.Code.ShouldBe("DISCRETE_PAGINATION_LIMIT_EXCEEDED");
        refused.Details.ToJsonString().ShouldBe("""{"limit":2000}""");
        (await _zoho.GetAsync("Leads?fields=id&page=14&per_page=150")).Code.ShouldBe("DISCRETE_PAGINATION_LIMIT_EXCEEDED");

        TestAnswer eleventh = await _zoho.GetAsync($"Leads?fields=id&page_token={(string?)tenth.Info["next_page_token"]}");
        eleventh.Info["page"]!.GetValue<int>().ShouldBe(11);
        string.CompareOrdinal(eleventh.Ids[0], tenth.Ids[^1]).ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("Leads?fields=id&per_page=100")]
    [InlineData("Leads?fields=id,Email")]
    [InlineData("Contacts?fields=id")]
    public async Task A_token_is_bound_to_the_other_parameters(string other)
    {
        string? token = (string?)(await _zoho.GetAsync("Leads?fields=id")).Info["next_page_token"];
        TestAnswer answer = await _zoho.GetAsync($"{other}&page_token={token}");
        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("TOKEN_BOUND_DATA_MISMATCH");
        answer.Details["param_name"]!.GetValue<string>().ShouldBe("page_token");
    }

    [Fact]
    public async Task A_token_is_bound_to_its_user()
    {
        string? token = (string?)(await _zoho.GetAsync("Leads?fields=id")).Info["next_page_token"];
        _zoho.User = _zoho.Users[1];
        (await _zoho.GetAsync($"Leads?fields=id&page_token={token}")).Code.ShouldBe("TOKEN_BOUND_DATA_MISMATCH");
    }

    [Fact]
    public async Task A_token_lives_for_a_day()
    {
        TestAnswer page = await _zoho.GetAsync("Leads?fields=id");
        page.Info["page_token_expiry"]!.GetValue<string>().ShouldBe("2026-03-02T17:30:00+05:30");
        string token = page.Info["next_page_token"]!.GetValue<string>();
        _zoho.Now += TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1);
        (await _zoho.GetAsync($"Leads?fields=id&page_token={token}")).Status.ShouldBe(200);
        _zoho.Now += TimeSpan.FromSeconds(1);
        TestAnswer expired = await _zoho.GetAsync($"Leads?fields=id&page_token={token}");
        expired.Code.ShouldBe("EXPIRED_VALUE");
        expired.Details.ToJsonString().ShouldBe("""{"api_name":"page_token","json_path":"$.query.page_token"}""");
    }

    [Fact]
    public async Task A_token_that_was_touched_is_refused()
    {
        string token = (await _zoho.GetAsync("Leads?fields=id")).Info["next_page_token"]!.GetValue<string>();
        string touched = token[..^1] + (token[^1] == '0' ? '1' : '0');
        (await _zoho.GetAsync($"Leads?fields=id&page_token={touched}")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Tokens_end_at_their_limit()
    {
        _zoho.Rules.PageTokenLimit = 400;
        TestAnswer page = await _zoho.GetAsync("Leads?fields=id");
        page = await _zoho.GetAsync($"Leads?fields=id&page_token={(string?)page.Info["next_page_token"]}");
        page.Ids.Length.ShouldBe(200);
        page = await _zoho.GetAsync($"Leads?fields=id&page_token={(string?)page.Info["next_page_token"]}");
        page.Code.ShouldBe("PAGINATION_LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task Records_added_and_deleted_meanwhile_move_nothing()
    {
        TestAnswer first = await _zoho.GetAsync("Leads?fields=id");
        TestAnswer second = await _zoho.GetAsync($"Leads?fields=id&page_token={(string?)first.Info["next_page_token"]}");
        await _zoho.AddAsync("Leads", """{"Last_Name":"New"}""");
        await _zoho.DeleteAsync($"Leads/{first.Ids[^1]}");
        (await _zoho.GetAsync($"Leads?fields=id&page_token={(string?)first.Info["next_page_token"]}")).Ids.ShouldBe(second.Ids);
    }
}
