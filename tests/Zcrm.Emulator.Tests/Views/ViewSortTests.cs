using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>By what views are sorted, and the lists that come in that order.</summary>
public sealed class ViewSortTests : HttpTest
{
    [Fact]
    public async Task A_list_by_a_view_comes_in_the_order_that_was_asked_for()
    {
        string[] leads = [Add("Leads", """{"Last_Name":"A"}"""), Add("Leads", """{"Last_Name":"B"}""")];
        string view = await AllAsync();

        (await PutAsync($"settings/custom_views/{view}/actions/change_sort?module=Leads", """{"custom_views":[{"sort_by":{"api_name":"id"},"sort_order":"asc"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await GetAsync($"Leads?fields=id&cvid={view}"), "id").ShouldBe(leads);

        (await PutAsync("settings/custom_views/actions/change_sort?module=Leads", $$$"""{"custom_views":[{"id":"{{{view}}}","sort_by":{"api_name":"id"},"sort_order":"desc"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await GetAsync($"Leads?fields=id&cvid={view}"), "id").ShouldBe([.. leads.Reverse()]);
    }

    [Fact]
    public async Task The_view_tells_by_what_it_is_sorted()
    {
        string view = await AllAsync();
        await PutAsync($"settings/custom_views/{view}/actions/change_sort?module=Leads", """{"custom_views":[{"sort_by":{"api_name":"Created_Time"},"sort_order":"asc"}]}""");

        JsonElement told = First(await GetAsync($"settings/custom_views/{view}?module=Leads"), "custom_views");
        told.GetProperty("sort_by").GetProperty("api_name").GetString().ShouldBe("Created_Time");
        told.GetProperty("sort_order").GetString().ShouldBe("asc");
    }

    [Theory]
    [InlineData("""{"sort_by":{"api_name":"Nothing"}}""", "INVALID_DATA")]
    [InlineData("""{"sort_by":{"api_name":"id"},"sort_order":"up"}""", "INVALID_DATA")]
    [InlineData("{}", "MANDATORY_NOT_FOUND")]
    public async Task What_cannot_sort_is_refused(string sort, string code) => First(
        await PutAsync($"settings/custom_views/{await AllAsync()}/actions/change_sort?module=Leads", $$$"""{"custom_views":[{{{sort}}}]}"""), "custom_views").GetProperty("code").GetString().ShouldBe(code);

    [Fact]
    public async Task A_view_that_is_not_there_is_refused() => First(
        await PutAsync("settings/custom_views/77/actions/change_sort?module=Leads", """{"custom_views":[{"sort_by":{"api_name":"id"}}]}"""), "custom_views").GetProperty("code").GetString().ShouldBe("INVALID_DATA");

    private async Task<string> AllAsync() => First(await GetAsync("settings/custom_views?module=Leads"), "custom_views").GetProperty("id").GetString()!;
}
