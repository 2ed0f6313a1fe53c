using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class AttachmentTests : FileTest
{
    private string Path => $"Leads/{Lead}/Attachments";

    [Fact]
    public async Task A_file_is_attached_listed_and_read()
    {
        AddLead();
        string id = await AttachAsync("Grüße.txt", "hello"u8.ToArray());
        JsonElement item = (await GetAsync(Path + "?fields=File_Name,Size")).Json.GetProperty("data")[0];
        item.GetProperty("id").GetString().ShouldBe(id);
        item.GetProperty("File_Name").GetString().ShouldBe("Grüße.txt");
        item.GetProperty("Size").GetString().ShouldBe("5");
        item.GetProperty("$type").GetString().ShouldBe("Attachment");
        item.GetProperty("$se_module").GetString().ShouldBe("Leads");
        item.TryGetProperty("Owner", out _).ShouldBeFalse();

        var file = await DownloadAsync($"{Path}/{id}");
        file.Bytes.ShouldBe("hello"u8.ToArray());
        file.Headers.ContentType!.MediaType.ShouldBe("application/x-download");
        file.Headers.GetValues("Content-Disposition").Single().ShouldBe("attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt");
    }

    [Fact]
    public async Task A_link_is_listed_but_not_read()
    {
        AddLead();
        using var form = new MultipartFormDataContent { { new StringContent("https://example.com/a"), "attachmentUrl" }, { new StringContent("Plan"), "title" } };
        (await SendAsync(HttpMethod.Post, Path, form)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(HttpMethod.Post, Path + "?attachmentUrl=https%3A%2F%2Fexample.com%2Fb", null)).Status.ShouldBe(HttpStatusCode.OK);
        JsonElement data = (await GetAsync(Path + "?fields=File_Name")).Json.GetProperty("data");
        data.EnumerateArray().Select(item => item.GetProperty("$link_url").GetString()).ShouldBe(["https://example.com/b", "https://example.com/a"]);
        data[1].GetProperty("File_Name").GetString().ShouldBe("Plan");
        Answer refused = await GetAsync($"{Path}/{data[1].GetProperty("id").GetString()}");
        (refused.Status, refused.Code).ShouldBe((HttpStatusCode.BadRequest, "DOWNLOAD_NOT_ALLOWED"));
    }

    [Fact]
    public async Task An_empty_list_has_no_content_or_by_switch_an_empty_array()
    {
        AddLead();
        (await GetAsync(Path + "?fields=File_Name")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync(Path)).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }

    [Fact]
    public async Task Lists_have_pages()
    {
        AddLead();
        for (int number = 1; number <= 3; number++) await AttachAsync($"{number}.txt", [1]);
        JsonElement first = (await GetAsync(Path + "?fields=File_Name&per_page=2")).Json;
        first.GetProperty("data").GetArrayLength().ShouldBe(2);
        first.GetProperty("info").GetProperty("more_records").GetBoolean().ShouldBeTrue();
        JsonElement second = (await GetAsync(Path + "?fields=File_Name&per_page=2&page=2")).Json;
        second.GetProperty("data")[0].GetProperty("File_Name").GetString().ShouldBe("1.txt");
        second.GetProperty("info").GetProperty("more_records").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task They_go_along_when_their_lead_is_converted()
    {
        AddLead();
        await AttachAsync("a.txt", [1]);
        Answer converted = await PostAsync($"Leads/{Lead}/actions/convert", """{"data":[{"move_attachments_to":{"api_name":"Contacts"}}]}""");
        string contact = Details(converted).GetProperty("Contacts").GetProperty("id").GetString()!;
        (await GetAsync(Path + "?fields=id")).Status.ShouldBe(HttpStatusCode.NoContent);
        Each(await GetAsync($"Contacts/{contact}/Attachments?fields=File_Name"), "File_Name").ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Attachments_are_deleted_alone_and_together()
    {
        AddLead();
        string one = await AttachAsync("1.txt", [1]);
        string two = await AttachAsync("2.txt", [2]);
        (await DeleteAsync($"{Path}/{one}")).Json.GetProperty("data")[0].GetProperty("details").GetProperty("id").GetString().ShouldBe(one);
        (await DeleteAsync($"{Path}/{one}")).Code.ShouldBe("INVALID_DATA");
        (await DeleteAsync($"{Path}?ids={two},99")).Json.GetProperty("data").EnumerateArray()
            .Select(item => item.GetProperty("code").GetString()).ShouldBe(["SUCCESS", "INVALID_DATA"]);
        (await GetAsync(Path + "?fields=File_Name")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_is_not_there_is_told()
    {
        AddLead();
        Answer unknown = await GetAsync(Path + "/5");
        (unknown.Status, unknown.Code).ShouldBe((HttpStatusCode.NotFound, "INVALID_DATA"));
        (await UploadAsync("Leads/77/Attachments", ("a.txt", [1]))).Code.ShouldBe("INVALID_DATA");
        (await UploadAsync($"Leeds/{Lead}/Attachments", ("a.txt", [1]))).Code.ShouldBe("INVALID_MODULE");
    }

    [Fact]
    public async Task Uploads_that_cannot_be_are_refused()
    {
        AddLead();
        (await SendAsync(HttpMethod.Post, Path, new StringContent("{}"))).Code.ShouldBe("INVALID_REQUEST");
        (await SendAsync(HttpMethod.Post, Path, null)).Code.ShouldBe("MANDATORY_NOT_FOUND");
        (await SendAsync(HttpMethod.Post, Path + "?attachmentUrl=nowhere", null)).Code.ShouldBe("INVALID_DATA");
        (await UploadAsync(Path, ("a.txt", []))).Code.ShouldBe("failure_in_attachment_handling");
        (await UploadAsync(Path, ("a.txt", [1]), ("b.txt", [2]))).Code.ShouldBe("INVALID_REQUEST");
        (await UploadAsync(Path, ("a.txt", new byte[(20 * 1024 * 1024) + 1]))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_missing_scope_is_403()
    {
        AddLead();
        Use(await TokenAsync("ZohoCRM.modules.leads.ALL"));
        Answer refused = await GetAsync(Path + "?fields=File_Name");
        (refused.Status, refused.Code).ShouldBe((HttpStatusCode.Forbidden, "OAUTH_SCOPE_MISMATCH"));
        Use(await TokenAsync("ZohoCRM.modules.leads.ALL,ZohoCRM.modules.attachments.READ"));
        (await GetAsync(Path + "?fields=File_Name")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    private async Task<string> AttachAsync(string name, byte[] bytes)
    {
        Answer answer = await UploadAsync(Path, (name, bytes));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        return answer.Json.GetProperty("data")[0].GetProperty("details").GetProperty("id").GetString()!;
    }
}
