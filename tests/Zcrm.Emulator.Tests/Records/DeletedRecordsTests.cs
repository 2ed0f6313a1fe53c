namespace Zcrm.Emulator.Tests;

public sealed class DeletedRecordsTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Nothing_deleted_is_204() => (await _zoho.GetAsync("Leads/deleted")).Status.ShouldBe(204);

    [Fact]
    public async Task A_deleted_record_is_first_in_the_bin_then_gone_for_good_then_forgotten()
    {
        string id = await _zoho.AddAsync("Leads", """{"Last_Name":"Ito","First_Name":"Mai"}""");
        _zoho.User = _zoho.Users[1];
        await _zoho.DeleteAsync($"Leads/{id}");
        TestAnswer bin = await _zoho.GetAsync("Leads/deleted?type=recycle");
        bin.Ids.ShouldBe([id]);
        bin.Item["display_name"]!.GetValue<string>().ShouldBe("Mai Ito");
        bin.Item["type"]!.GetValue<string>().ShouldBe("recycle");
        bin.Item["deleted_by"]!["name"]!.GetValue<string>().ShouldBe("Ben Ek");
        bin.Item["created_by"]!["name"]!.GetValue<string>().ShouldBe("Ana Lo");
        bin.Item["deleted_time"]!.GetValue<string>().ShouldBe("2026-03-01T05:00:00-07:00");
        bin.Info.ToJsonString().ShouldBe("""{"per_page":200,"count":1,"page":1,"more_records":false}""");
        (await _zoho.GetAsync("Leads/deleted?type=permanent")).Status.ShouldBe(204);

        _zoho.Now += TimeSpan.FromDays(60);
        (await _zoho.GetAsync("Leads/deleted?type=recycle")).Status.ShouldBe(204);
        TestAnswer gone = await _zoho.GetAsync("Leads/deleted");
        gone.Item.ToJsonString().ShouldBe(
            $$"""{"deleted_by":null,"id":"{{id}}","display_name":null,"type":"permanent","created_by":null,"deleted_time":"2026-03-01T05:00:00-07:00"}""");
        _zoho.Now += TimeSpan.FromDays(60);
        (await _zoho.GetAsync("Leads/deleted")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task They_are_paged_and_can_be_limited_to_the_latest()
    {
        string first = await _zoho.AddAsync("Leads", """{"Last_Name":"A"}""");
        string second = await _zoho.AddAsync("Leads", """{"Last_Name":"B"}""");
        await _zoho.DeleteAsync($"Leads?ids={first}");
        _zoho.Now += TimeSpan.FromMinutes(1);
        await _zoho.DeleteAsync($"Leads/{second}");
        TestAnswer page = await _zoho.GetAsync("Leads/deleted?per_page=1");
        page.Ids.ShouldBe([second]);
        page.Info["more_records"]!.GetValue<bool>().ShouldBeTrue();
        (await _zoho.GetAsync("Leads/deleted?per_page=1&page=2")).Ids.ShouldBe([first]);
        (await _zoho.GetAsync("Leads/deleted", ("If-Modified-Since", "2026-03-01T12:00:00Z"))).Ids.ShouldBe([second]);
        (await _zoho.GetAsync("Leads/deleted", ("If-Modified-Since", "2026-03-01T12:01:00Z"))).Status.ShouldBe(304);
    }

    [Theory]
    [InlineData("Leads/deleted?type=some", "PATTERN_NOT_MATCHED")]
    [InlineData("Nothings/deleted", "INVALID_MODULE")]
    public async Task Refusals_stand_in_the_array(string path, string code)
    {
        TestAnswer answer = await _zoho.GetAsync(path);
        answer.Status.ShouldBe(400);
        answer.Codes.ShouldBe([code]);
    }
}
