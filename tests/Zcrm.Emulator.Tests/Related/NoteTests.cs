using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class NoteTests : HttpTest
{
    private string _lead = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _lead = Add("Leads", """{"Last_Name":"Ito"}""");
    }

    [Fact]
    public async Task A_note_under_a_record_belongs_to_it()
    {
        Answer added = await PostAsync($"Leads/{_lead}/Notes", """{"data":[{"Note_Title":"Call","Note_Content":"Wants a quote"}]}""");
        added.Status.ShouldBe(HttpStatusCode.Created, added.Body);
        JsonElement note = (await GetAsync($"Leads/{_lead}/Notes?fields=Note_Title,Note_Content,Parent_Id")).Json.GetProperty("data")[0];
        note.GetProperty("id").GetString().ShouldBe(Details(added).GetProperty("id").GetString());
        note.GetProperty("Note_Content").GetString().ShouldBe("Wants a quote");
        JsonElement parent = note.GetProperty("Parent_Id");
        (parent.GetProperty("id").GetString(), parent.GetProperty("name").GetString()).ShouldBe((_lead, "Ito"));
        parent.GetProperty("module").GetProperty("api_name").GetString().ShouldBe("Leads");
    }

    [Fact]
    public async Task A_note_of_the_module_says_where_it_belongs()
    {
        Answer added = await PostAsync("Notes", $$$"""{"data":[{"Note_Content":"a","Parent_Id":{"module":{"api_name":"Leads"},"id":"{{{_lead}}}"}}]}""");
        added.Status.ShouldBe(HttpStatusCode.Created, added.Body);
        Each(await GetAsync($"Leads/{_lead}/Notes?fields=Note_Content"), "Note_Content").ShouldBe(["a"]);
        (await RefusedAsync("""{"Note_Content":"a"}""")).ShouldBe("MANDATORY_NOT_FOUND");
        (await RefusedAsync($$$"""{"Note_Content":"a","Parent_Id":{"id":"{{{_lead}}}"}}""")).ShouldBe("MANDATORY_NOT_FOUND");
        (await RefusedAsync($$$"""{"Note_Content":"a","Parent_Id":{"module":{"api_name":"Deals"},"id":"{{{_lead}}}"}}""")).ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task A_note_has_a_title_or_a_content_of_some_length()
    {
        Answer empty = await PostAsync($"Leads/{_lead}/Notes", """{"data":[{"Note_Title":null}]}""");
        Each(empty, "code").ShouldBe(["EXPECTED_FIELD_MISSING"]);
        Details(empty).GetProperty("expected_fields").EnumerateArray().Select(field => field.GetProperty("api_name").GetString()).ShouldBe(["Note_Content", "Note_Title"]);
        Answer mixed = await PostAsync($"Leads/{_lead}/Notes", $$"""{"data":[{"Note_Title":"{{new string('x', 121)}}"},{"Note_Title":"{{new string('x', 120)}}"}]}""");
        mixed.Status.ShouldBe(HttpStatusCode.MultiStatus);
        Each(mixed, "code").ShouldBe(["INVALID_DATA", "SUCCESS"]);
    }

    [Fact]
    public async Task The_oldest_notes_come_first_unless_asked_otherwise()
    {
        foreach (string text in (string[])["a", "b", "c"]) await NoteAsync(text);
        Each(await GetAsync($"Leads/{_lead}/Notes?fields=Note_Content&per_page=2"), "Note_Content").ShouldBe(["a", "b"]);
        Each(await GetAsync($"Leads/{_lead}/Notes?fields=Note_Content&per_page=2&page=2"), "Note_Content").ShouldBe(["c"]);
        Each(await GetAsync("Notes?fields=Note_Content"), "Note_Content").ShouldBe(["a", "b", "c"]);
        Each(await GetAsync("Notes?fields=Note_Content&sort_order=desc"), "Note_Content").ShouldBe(["c", "b", "a"]);
        (await GetAsync($"Leads/{_lead}/Notes")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }

    [Fact]
    public async Task A_note_is_changed_but_stays_at_its_record()
    {
        string note = await NoteAsync("a");
        (await PutAsync($"Leads/{_lead}/Notes/{note}", """{"data":[{"Note_Content":"b"}]}""")).Status.ShouldBe(HttpStatusCode.OK);
        Each(await PutAsync($"Leads/{_lead}/Notes", $$"""{"data":[{"id":"{{note}}","Note_Title":"t"},{"id":"7","Note_Title":"t"}]}"""), "code").ShouldBe(["SUCCESS", "INVALID_DATA"]);
        JsonElement read = (await GetAsync($"Leads/{_lead}/Notes/{note}")).Json.GetProperty("data")[0];
        (read.GetProperty("Note_Title").GetString(), read.GetProperty("Note_Content").GetString()).ShouldBe(("t", "b"));
        Each(await PutAsync($"Notes/{note}", $$$"""{"data":[{"Parent_Id":{"module":{"api_name":"Leads"},"id":"{{{_lead}}}"}}]}"""), "code").ShouldBe(["NOT_ALLOWED"]);
    }

    [Fact]
    public async Task Notes_are_deleted_from_their_own_record_only()
    {
        string other = Add("Leads", """{"Last_Name":"Ek"}""");
        string note = await NoteAsync("a");
        (await DeleteAsync($"Leads/{other}/Notes/{note}")).Code.ShouldBe("INVALID_DATA");
        Each(await DeleteAsync($"Leads/{_lead}/Notes?ids={note},7"), "code").ShouldBe(["SUCCESS", "INVALID_DATA"]);
        (await GetAsync($"Leads/{_lead}/Notes?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync($"Leads/{_lead}/Notes/{note}")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Notes_need_a_scope_of_their_own()
    {
        Use(await TokenAsync("ZohoCRM.modules.leads.ALL"));
        (await GetAsync($"Leads/{_lead}/Notes?fields=id")).Code.ShouldBe("OAUTH_SCOPE_MISMATCH");
        Use(await TokenAsync("ZohoCRM.modules.leads.READ,ZohoCRM.modules.notes.CREATE"));
        (await PostAsync($"Leads/{_lead}/Notes", """{"data":[{"Note_Content":"a"}]}""")).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_record_that_is_not_there_has_no_notes()
    {
        Answer missing = await GetAsync("Leads/77/Notes?fields=id");
        (missing.Status, missing.Code).ShouldBe((HttpStatusCode.NotFound, "INVALID_DATA"));
        (await GetAsync("Leads/x/Notes?fields=id")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> NoteAsync(string text) =>
        Details(await PostAsync($"Leads/{_lead}/Notes", $$"""{"data":[{"Note_Content":"{{text}}"}]}""")).GetProperty("id").GetString()!;

    private async Task<string?> RefusedAsync(string note) => Each(await PostAsync("Notes", $$"""{"data":[{{note}}]}"""), "code").Single();
}
