using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>A test that sends files by a plain HTTP client.</summary>
public abstract class FileTest : EmulatorTest
{
    private const string Host = "https://www.zohoapis.com/crm/v8/";
    private string? _token;

    private protected string Lead { get; private set; } = "";

    private protected static byte[] Png { get; } = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0];

    private protected override ZcrmEmulatorOptions Options() => new() { Seed = false };

    private protected async Task<string> AddLeadAsync()
    {
        Lead = Zoho.Data.Insert("Leads", new JsonObject { ["Last_Name"] = "Ito" });
        _token ??= await TokenAsync(null);
        return Lead;
    }

    private protected async Task<string> TokenAsync(string? scopes)
    {
        Answer tokens = await Browser.RedeemAsync(Zoho.OAuth.GenerateGrantToken(scopes));
        return tokens.Text("access_token");
    }

    private protected void Use(string token) => _token = token;

    private protected Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    private protected Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    private protected Task<Answer> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, new StringContent(json));

    private protected Task<Answer> UploadAsync(string path, params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        // .NET writes names of files in a way of its own; this is how browsers and curl do.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach ((string name, byte[] bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name}\"");
            form.Add(file);
        }

        return SendAsync(HttpMethod.Post, path, form);
    }

    private protected async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content) => await Answer.ReadAsync(await AskAsync(method, path, content));

    private protected async Task<(HttpStatusCode Status, byte[] Bytes, HttpContentHeaders Headers)> DownloadAsync(string path)
    {
        HttpResponseMessage answer = await AskAsync(HttpMethod.Get, path, null);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(Cancellation), answer.Content.Headers);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var http = new HttpMessageInvoker(Zoho.CreateHandler());
        using var request = new HttpRequestMessage(method, Host + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Zoho-oauthtoken", _token ??= await TokenAsync(null));
        return await http.SendAsync(request, Cancellation);
    }
}
