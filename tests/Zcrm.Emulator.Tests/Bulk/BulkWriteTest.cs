using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>A test of bulk writes over HTTP.</summary>
public abstract class BulkWriteTest : BulkTest
{
    private protected static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private protected async Task<Answer> UploadAsync(
        byte[] file, string? feature = "bulk-write", string? org = "own", Uri? host = null, string? token = null, string part = "file")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), part, "data.zip" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host ?? DataCenter.US.Upload, "/crm/v8/upload")) { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {token ?? await TokenAsync()}");
        if (feature is not null) request.Headers.Add("feature", feature);
        if (org is not null) request.Headers.Add("X-CRM-ORG", org == "own" ? Zoho.Accounts.Orgs[0].Zgid : org);
        using HttpResponseMessage response = await Browser.Http.SendAsync(request, Cancellation);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Uploads a table, and answers the file's id.</summary>
    private protected async Task<string> FileAsync(string csv, Encoding? encoding = null)
    {
        Answer answer = await UploadAsync(Zip(("Data.csv", (encoding ?? new UTF8Encoding(false)).GetBytes(csv))));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        return answer.Json.GetProperty("details").GetProperty("file_id").GetString()!;
    }

    private protected Task<Answer> CreateAsync(string operation, string module, string fileId, string resource = "", string more = "") => PostAsync(
        "/crm/bulk/v8/write",
        $$"""{"operation":"{{operation}}"{{more}},"resource":[{"type":"data","module":{"api_name":"{{module}}"},"file_id":"{{fileId}}"{{resource}}}]}""");

    /// <summary>Writes a table by a job that must be started, and looks at it until it is over.</summary>
    private protected async Task<JsonElement> WriteAsync(string operation, string module, string csv, string resource = "", string more = "")
    {
        Answer created = await CreateAsync(operation, module, await FileAsync(csv), resource, more);
        created.Status.ShouldBe(HttpStatusCode.Created, created.Body);
        return await ToEndAsync(created.Json.GetProperty("details").GetProperty("id").GetString()!);
    }

    private protected async Task<JsonElement> ToEndAsync(string id)
    {
        while (true)
        {
            JsonElement job = (await GetAsync($"/crm/bulk/v8/write/{id}")).Json;
            if (job.GetProperty("status").GetString() is "COMPLETED" or "FAILED") return job;
        }
    }

    /// <summary>Downloads the result of a job, and answers its lines.</summary>
    private protected async Task<string[]> ResultAsync(JsonElement job)
    {
        string address = job.GetProperty("result").GetProperty("download_url").GetString()!;
        string module = job.GetProperty("resource")[0].GetProperty("module").GetProperty("api_name").GetString()!;
        return Lines(await FileAsync(new Uri(Address("/"), address), $"{module}-Data.csv"));
    }

    private protected static (int Added, int Updated, int Skipped, int Total) Counts(JsonElement job)
    {
        JsonElement file = job.GetProperty("resource")[0].GetProperty("file");
        return (Count("added"), Count("updated"), Count("skipped"), Count("total"));
        int Count(string name) => file.GetProperty(name + "_count").GetInt32();
    }
}
