using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>A test of bulk jobs over HTTP.</summary>
public abstract class BulkTest : EmulatorTest
{
    private string? _token;

    private protected EmulatorRules Rules { get; } = new();

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false, Rules = Rules };

    private protected async Task<string> TokenAsync() => _token ??= (await Browser.SignInAsync()).Access;

    private protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, HttpContent? content = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", $"Zoho-oauthtoken {token ?? await TokenAsync()}");
        return await Browser.Http.SendAsync(request, Cancellation);
    }

    private protected async Task<Answer> PostAsync(string path, string json, string contentType = "application/json", string? token = null)
    {
        using var content = new StringContent(json, Encoding.UTF8, contentType);
        using HttpResponseMessage response = await SendAsync(HttpMethod.Post, Address(path), content, token);
        return await Answer.ReadAsync(response);
    }

    private protected async Task<Answer> GetAsync(string path)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, Address(path));
        return await Answer.ReadAsync(response);
    }

    private protected static Uri Address(string path) => new(DataCenter.US.Api(CrmEnvironment.Production), path);

    /// <summary>Starts a bulk read that must be good, and answers its id.</summary>
    private protected async Task<string> ReadJobAsync(string query, string more = "")
    {
        Answer answer = await PostAsync("/crm/bulk/v8/read", $$"""{"query":{{query}}{{more}}}""");
        answer.Status.ShouldBe(HttpStatusCode.Created, answer.Body);
        return answer.Json.GetProperty("data")[0].GetProperty("details").GetProperty("id").GetString()!;
    }

    private protected async Task<JsonElement> ReadStatusAsync(string id) => (await GetAsync($"/crm/bulk/v8/read/{id}")).Json.GetProperty("data")[0];

    /// <summary>Looks at a bulk read until it is over, and answers its result.</summary>
    private protected async Task<JsonElement> ReadToEndAsync(string id)
    {
        JsonElement job = await ReadStatusAsync(id);
        while (job.GetProperty("state").GetString() is not ("COMPLETED" or "FAILURE")) job = await ReadStatusAsync(id);
        return job.GetProperty("result");
    }

    /// <summary>Reads by a job, and answers the lines of its file.</summary>
    private protected async Task<string[]> LinesAsync(string query)
    {
        string id = await ReadJobAsync(query);
        await ReadToEndAsync(id);
        return Lines(await FileAsync(Address($"/crm/bulk/v8/read/{id}/result"), $"{id}.csv"));
    }

    /// <summary>Downloads a zip, and answers the text of the one file that must be in it.</summary>
    private protected async Task<string> FileAsync(Uri address, string name)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync(Cancellation)));
        zip.Entries.Select(entry => entry.FullName).ShouldBe([name]);
        using var text = new StreamReader(zip.Entries[0].Open(), Encoding.UTF8);
        return await text.ReadToEndAsync(Cancellation);
    }

    private protected static string[] Lines(string csv) => csv.TrimEnd('\r', '\n').Split("\r\n");
}
