using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class FilesApiTests : FileTest
{
    [Fact]
    public async Task Ten_files_are_kept_under_long_ids()
    {
        Answer answer = await UploadAsync("files", Enumerable.Range(0, 10).Select(number => ($"{number}.txt", new[] { (byte)number })));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        JsonElement[] items = [.. answer.Json.GetProperty("data").EnumerateArray()];
        items.Length.ShouldBe(10);
        items[3].GetProperty("message").GetString().ShouldBe("3.txt uploaded Succeessfully");
        string id = items[3].GetProperty("details").GetProperty("id").GetString()!;
        id.Length.ShouldBe(64);
        (await DownloadAsync("files?id=" + id)).Bytes.ShouldBe([3]);
        (await DownloadAsync("files?id=" + new string('a', 64))).Status.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync("files")).Code.ShouldBe("REQUIRED_PARAM_MISSING");
    }

    [Fact]
    public async Task One_bad_file_refuses_all()
    {
        Answer large = await UploadAsync("files", ("a.txt", [1]), ("b.txt", new byte[(20 * 1024 * 1024) + 1]));
        (large.Status, large.Code).ShouldBe((HttpStatusCode.UnsupportedMediaType, "FILE_SIZE_MORE_THAN_ALLOWED_SIZE"));
        (await UploadAsync("files", ("a.txt", []))).Code.ShouldBe("failure_in_attachment_handling");
        (await UploadAsync("files", Enumerable.Range(0, 11).Select(number => ($"{number}.txt", new byte[] { 1 })))).Code.ShouldBe("INVALID_REQUEST");
        (await SendAsync(HttpMethod.Post, "files", new StringContent("{}"))).Code.ShouldBe("INVALID_REQUEST");
    }

    [Fact]
    public async Task A_file_is_named_in_a_field_and_read_from_there()
    {
        AddLead();
        Zoho.Data.AddField("Leads", new EmulatedField("Docs", "fileupload") { Length = 2 });
        string[] ids = await KeepAsync("a.txt", "b.txt", "c.txt");
        (await SetAsync($$"""[{"File_Id__s":"{{ids[0]}}"}]""")).ShouldBe("SUCCESS");
        (await SetAsync($$"""[{"File_Id__s":"{{ids[1]}}"}]""")).ShouldBe("SUCCESS");
        (await SetAsync($$"""[{"File_Id__s":"{{ids[2]}}"}]""")).ShouldBe("LIMIT_EXCEEDED");
        (await SetAsync("""[{"File_Id__s":"unknown"}]""")).ShouldBe("INVALID_DATA");
        (await SetAsync("\"text\"")).ShouldBe("INVALID_DATA");

        JsonElement[] files = [.. (await DocsAsync()).EnumerateArray()];
        files.Select(file => file.GetProperty("File_Name__s").GetString()).ShouldBe(["a.txt", "b.txt"]);
        files[0].GetProperty("Size__s").GetString().ShouldBe("1");
        files[0].GetProperty("Owner__s").GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        string first = files[0].GetProperty("id").GetString()!;
        (await DownloadAsync($"Leads/{Lead}/actions/download_fields_attachment?fields_attachment_id={first}")).Bytes.ShouldBe([(byte)'a']);
        (await GetAsync($"Leads/{Lead}/actions/download_fields_attachment?fields_attachment_id=1")).Code.ShouldBe("INVALID_DATA");

        (await SetAsync($$"""[{"id":"{{first}}","_delete":null}]""")).ShouldBe("SUCCESS");
        (await DocsAsync()).EnumerateArray().Single().GetProperty("File_Name__s").GetString().ShouldBe("b.txt");
        (await SetAsync("null")).ShouldBe("SUCCESS");
        (await DocsAsync()).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Images_have_an_order_and_a_state()
    {
        AddLead();
        Zoho.Data.AddField("Leads", new EmulatedField("Docs", "imageupload"));
        string[] ids = await KeepAsync("a.png", "b.png");
        (await SetAsync($$"""[{"File_Id__s":"{{ids[0]}}"},{"File_Id__s":"{{ids[1]}}"}]""")).ShouldBe("SUCCESS");
        JsonElement second = (await DocsAsync())[1];
        second.GetProperty("Sequence_Number__s").GetInt32().ShouldBe(2);
        second.GetProperty("State__s").GetString().ShouldBe("approved");
        second.GetProperty("Preview_Id__s").GetString().ShouldNotBeNullOrEmpty();
    }

    private async Task<string[]> KeepAsync(params string[] names)
    {
        Answer answer = await UploadAsync("files", names.Select(name => (name, new[] { (byte)name[0] })));
        return [.. answer.Json.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("details").GetProperty("id").GetString()!)];
    }

    private async Task<string?> SetAsync(string value)
    {
        Answer answer = await PutAsync($"Leads/{Lead}", $$"""{"data":[{"Docs":{{value}}}]}""");
        return answer.Json.GetProperty("data")[0].GetProperty("code").GetString();
    }

    private async Task<JsonElement> DocsAsync() => (await GetAsync($"Leads/{Lead}")).Json.GetProperty("data")[0].GetProperty("Docs");
}
