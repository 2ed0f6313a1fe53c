using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Deleted records: in the recycle bin, back from it, and gone for good.</summary>
public sealed class RecycleBinTests : HttpTest
{
    private const string Bin = "settings/recycle_bin";

    [Fact]
    public async Task What_is_deleted_is_listed_counted_and_got()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string task = Add("Tasks", """{"Subject":"Call"}""");
        (await GetAsync(Bin)).Status.ShouldBe(HttpStatusCode.NoContent);
        await DeleteAsync($"Leads/{lead}");
        Zoho.Clock.Advance(TimeSpan.FromSeconds(1));
        await PostAsync("Tasks/actions/mass_delete", $$"""{"ids":["{{task}}"]}""");

        (await GetAsync($"{Bin}/actions/count")).Json.GetProperty("count").GetInt32().ShouldBe(2);
        Ids(await GetAsync(Bin)).ShouldBe([task, lead]);
        Ids(await GetAsync($"{Bin}?sort_order=asc&per_page=1")).ShouldBe([lead]);
        Ids(await GetAsync(Bin + "?filters=" + Uri.EscapeDataString("""{"field":{"api_name":"module"},"comparator":"equal","value":"Leads"}"""))).ShouldBe([lead]);
        JsonElement record = First(await GetAsync($"{Bin}/{lead}"), "recycle_bin");
        (record.GetProperty("display_name").GetString(), record.GetProperty("module").GetString()).ShouldBe(("Moss", "Leads"));
        record.GetProperty("deleted_by").GetProperty("id").GetString().ShouldBe(Zoho.Accounts.Users[0].Id);
    }

    [Fact]
    public async Task What_is_restored_is_as_it_was()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss","City":"Ulm","Email":"moss@zylker.example"}""");
        string before = (await GetAsync($"Leads/{lead}")).Body;
        await DeleteAsync($"Leads/{lead}");

        (await PostAsync($"{Bin}/{lead}/actions/restore", "")).Status.ShouldBe(HttpStatusCode.OK);

        (await GetAsync($"Leads/{lead}")).Body.ShouldBe(before);
        Each(await GetAsync("Leads/search?email=moss@zylker.example"), "id").ShouldBe([lead]);
        (await GetAsync(Bin)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync("Leads/deleted")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync($"{Bin}/{lead}/actions/restore", "")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Notes_and_activities_go_and_come_back_with_their_record_and_so_do_its_attachments()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string contact = Add("Contacts", """{"Last_Name":"Ito"}""");
        string note = NewId(await PostAsync($"Leads/{lead}/Notes", """{"data":[{"Note_Content":"Wants a quote"}]}"""), "data");
        string task = Add("Tasks", $$$"""{"Subject":"Call","What_Id":{"id":"{{{lead}}}"},"$se_module":"Leads","Who_Id":{"id":"{{{contact}}}"}}""");
        string ofTask = NewId(await PostAsync($"Tasks/{task}/Notes", """{"data":[{"Note_Content":"Nobody there"}]}"""), "data");
        string stranger = Add("Tasks", """{"Subject":"Other"}""");
        await SendAsync(HttpMethod.Post, $"Leads/{lead}/Attachments", new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.txt" } });

        await DeleteAsync($"Leads/{lead}");

        (Zoho.Data.Count("Notes"), Zoho.Data.Count("Tasks"), Zoho.Data.Count("Contacts")).ShouldBe((0, 1, 1));
        Each(await GetAsync("Tasks?fields=id"), "id").ShouldBe([stranger]);
        (await GetAsync($"Leads/{lead}/Attachments?fields=id")).Code.ShouldBe("INVALID_DATA");
        First(await PostAsync($"{Bin}/{note}/actions/restore", ""), "recycle_bin").GetProperty("code").GetString().ShouldBe("CANNOT_RESTORE_WITHOUT_PARENT");
        First(await PostAsync($"{Bin}/{task}/actions/restore", ""), "recycle_bin").GetProperty("code").GetString().ShouldBe("CANNOT_RESTORE_WITHOUT_PARENT");
        (await PostAsync($"{Bin}/actions/restore", $$"""{"ids":["{{ofTask}}","{{lead}}","{{task}}"]}""")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await GetAsync($"Leads/{lead}/Notes?fields=id"), "id").ShouldBe([note]);
        Each(await GetAsync($"Tasks/{task}/Notes?fields=id"), "id").ShouldBe([ofTask]);
        Each(await GetAsync($"Leads/{lead}/Attachments?fields=id"), "id").Length.ShouldBe(1);
        (await GetAsync(Bin)).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_task_about_something_stays_when_its_person_goes_and_one_about_the_person_does_not()
    {
        string account = Add("Accounts", """{"Account_Name":"Acme"}""");
        string contact = Add("Contacts", """{"Last_Name":"Ito"}""");
        string both = Add("Tasks", $$$"""{"Subject":"A","What_Id":{"id":"{{{account}}}"},"$se_module":"Accounts","Who_Id":{"id":"{{{contact}}}"}}""");
        Add("Tasks", $$$"""{"Subject":"B","Who_Id":{"id":"{{{contact}}}"}}""");
        await DeleteAsync($"Contacts/{contact}");
        Each(await GetAsync("Tasks?fields=id"), "id").ShouldBe([both]);
    }

    [Fact]
    public async Task What_went_with_a_record_is_thrown_away_with_it()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string note = NewId(await PostAsync($"Leads/{lead}/Notes", """{"data":[{"Note_Content":"Wants a quote"}]}"""), "data");
        await DeleteAsync($"Leads/{lead}");
        await DeleteAsync($"{Bin}/{lead}");
        (await GetAsync(Bin)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync($"{Bin}/{note}/actions/restore", "")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task Many_are_restored_each_with_an_outcome()
    {
        string[] leads = [Add("Leads", """{"Last_Name":"One"}"""), Add("Leads", """{"Last_Name":"Two"}""")];
        await DeleteAsync($"Leads?ids={string.Join(',', leads)}");

        Answer answer = await PostAsync($"{Bin}/actions/restore", $$"""{"ids":["{{leads[0]}}","1"]}""");

        answer.Status.ShouldBe(HttpStatusCode.MultiStatus);
        answer.Json.GetProperty("recycle_bin").EnumerateArray().Select(item => item.GetProperty("code").GetString()).ShouldBe(["SUCCESS", "INVALID_DATA"]);
        (await PostAsync($"{Bin}/actions/restore", """{"restore_all_records":true}""")).Status.ShouldBe(HttpStatusCode.OK);
        Zoho.Data.Count("Leads").ShouldBe(2);
        (await PostAsync($"{Bin}/actions/restore", "{}")).Code.ShouldBe("EXPECTED_FIELD_MISSING");
        (await PostAsync($"{Bin}/actions/restore", """{"ids":["1"],"restore_all_records":true}""")).Code.ShouldBe("AMBIGUITY_DURING_PROCESSING");
    }

    [Fact]
    public async Task What_is_thrown_away_is_known_as_deleted_for_good()
    {
        string[] leads = [Add("Leads", """{"Last_Name":"One"}"""), Add("Leads", """{"Last_Name":"Two"}"""), Add("Leads", """{"Last_Name":"Three"}""")];
        await DeleteAsync($"Leads?ids={string.Join(',', leads)}");

        (await DeleteAsync($"{Bin}/{leads[0]}")).Status.ShouldBe(HttpStatusCode.OK);
        (await DeleteAsync($"{Bin}?ids={leads[1]},1")).Status.ShouldBe(HttpStatusCode.MultiStatus);

        Each(await GetAsync("Leads/deleted?type=permanent"), "id").ShouldBe([leads[1], leads[0]]);
        Each(await GetAsync("Leads/deleted?type=recycle"), "id").ShouldBe([leads[2]]);
        (await PostAsync($"{Bin}/actions/empty", "")).Code.ShouldBe("SUCCESS");
        Each(await GetAsync("Leads/deleted?type=permanent"), "display_name").ShouldBe(["", "", ""]);
        (await DeleteAsync(Bin)).Code.ShouldBe("EXPECTED_PARAM_MISSING");
    }

    [Fact]
    public async Task After_sixty_days_nothing_can_be_restored()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        await DeleteAsync($"Leads/{lead}");

        Zoho.Clock.Advance(TimeSpan.FromDays(61));
        Use(await TokenAsync(null));

        (await GetAsync(Bin)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync($"{Bin}/{lead}/actions/restore", "")).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task A_note_comes_back_to_a_record_that_is_there()
    {
        string lead = Add("Leads", """{"Last_Name":"Moss"}""");
        string note = Details(await PostAsync($"Leads/{lead}/Notes", """{"data":[{"Note_Title":"Hello"}]}""")).GetProperty("id").GetString()!;
        await DeleteAsync($"Notes/{note}");
        await DeleteAsync($"Leads/{lead}");

        First(await PostAsync($"{Bin}/{note}/actions/restore", ""), "recycle_bin").GetProperty("code").GetString().ShouldBe("CANNOT_RESTORE_WITHOUT_PARENT");
        await PostAsync($"{Bin}/{lead}/actions/restore", "");
        (await PostAsync($"{Bin}/{note}/actions/restore", "")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await GetAsync($"Leads/{lead}/Notes?fields=Note_Title"), "Note_Title").ShouldBe(["Hello"]);
    }

    private static IEnumerable<string?> Ids(Answer answer) => answer.Json.GetProperty("recycle_bin").EnumerateArray().Select(record => record.GetProperty("id").GetString());
}
